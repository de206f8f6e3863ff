package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.wire.BsonConstants;
import io.netty.buffer.ByteBuf;

/**
 * Looks through a client's BSON before it is decoded: lengths that fit, bounded depth, and no value that would come back
 * otherwise than it was sent.
 */
final class ForeignBson {
    /** MongoDB's own bound. */
    private static final int DEEPEST = 180;

    private ForeignBson() {}

    static void check(ByteBuf buffer) {
        document(buffer, 0);
    }

    private static void document(ByteBuf in, int depth) {
        if (depth > DEEPEST) {
            throw Refused.badValue("documents nested more than " + DEEPEST + " deep");
        }
        int start = in.readerIndex();
        int length = length(in, 5);
        if (length - 4 > in.readableBytes()) {
            throw Refused.badValue("a document ends before its length");
        }
        if (length > Bson.LARGEST_DOCUMENT) {
            throw Bson.tooLarge(length);
        }
        byte type;
        while ((type = in.readByte()) != BsonConstants.TERMINATING_BYTE) {
            name(in);
            value(type, in, depth);
        }
        if (in.readerIndex() - start != length) {
            throw Refused.badValue("a document's length is wrong");
        }
    }

    private static void value(byte type, ByteBuf in, int depth) {
        switch (type) {
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY -> document(in, depth + 1);
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE -> in.skipBytes(length(in, 1));
            case BsonConstants.TYPE_DATA -> binary(in);
            case BsonConstants.TYPE_REGEX -> {
                name(in);
                name(in);
            }
            case BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP,
                    BsonConstants.TYPE_INT64 -> in.skipBytes(Long.BYTES);
            case BsonConstants.TYPE_INT32 -> in.skipBytes(Integer.BYTES);
            case BsonConstants.TYPE_OBJECT_ID -> in.skipBytes(BsonConstants.LENGTH_OBJECTID);
            case BsonConstants.TYPE_BOOLEAN -> in.skipBytes(1);
            case BsonConstants.TYPE_NULL, BsonConstants.TYPE_MIN_KEY, BsonConstants.TYPE_MAX_KEY -> {
                // nothing follows
            }
            case BsonConstants.TYPE_DECIMAL128 -> throw Refused.feature("Decimal128 values");
            default -> throw Refused.feature("BSON values of type 0x" + Integer.toHexString(type & 0xFF));
        }
    }

    private static void binary(ByteBuf in) {
        int length = length(in, 0);
        int subtype = in.readByte();
        boolean known = subtype == BsonConstants.BINARY_SUBTYPE_GENERIC
                || (length == BsonConstants.LENGTH_UUID
                        && (subtype == BsonConstants.BINARY_SUBTYPE_UUID
                                || subtype == BsonConstants.BINARY_SUBTYPE_OLD_UUID));
        if (!known) {
            throw Refused.feature("binary data of subtype " + (subtype & 0xFF));
        }
        in.skipBytes(length);
    }

    private static int length(ByteBuf in, int least) {
        int length = in.readIntLE();
        if (length < least) {
            throw Refused.badValue("a negative or too small length");
        }
        return length;
    }

    private static void name(ByteBuf in) {
        int length = in.bytesBefore(BsonConstants.STRING_TERMINATION);
        if (length < 0) {
            throw Refused.badValue("a name without an end");
        }
        in.skipBytes(length + 1);
    }
}
