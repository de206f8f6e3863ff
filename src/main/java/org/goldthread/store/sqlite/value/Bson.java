package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Documents as BSON bytes. */
public final class Bson {
    public static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    private static final int TOO_LARGE = 10334;

    private Bson() {}

    public static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        var bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    /** Of a document that is to be kept. */
    public static byte[] encodeForKeeping(Document document) {
        var bytes = encode(document);
        if (bytes.length > LARGEST_DOCUMENT) {
            throw tooLarge(bytes.length);
        }
        return bytes;
    }

    public static MongoServerError tooLarge(int size) {
        return new MongoServerError(
                TOO_LARGE,
                "BSONObjectTooLarge",
                "a document of " + size + " bytes is larger than the largest of " + LARGEST_DOCUMENT + " bytes");
    }

    /** Of bytes that this store wrote. */
    public static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Of bytes from a client: checked before they are read. */
    public static Document decodeForeign(ByteBuf buffer) {
        ForeignBson.check(buffer.slice());
        return BsonDecoder.decodeBson(buffer);
    }
}
