package org.goldthread.store.sqlite.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.goldthread.store.sqlite.value.Bson;

/**
 * One message of a client: OP_MSG, or the OP_QUERY with which older handshakes begin.
 *
 * @param wantsReply whether the client listens for one
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/">the wire protocol</a>
 */
record WireRequest(int id, boolean legacy, boolean wantsReply, String database, Document body) {
    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 1 << 1;
    private static final int EXHAUST_ALLOWED = 1 << 16;

    /** The number of a request, which a reply names even if the rest cannot be read. */
    static int idOf(ByteBuf frame) {
        return frame.getIntLE(frame.readerIndex() + 4);
    }

    static boolean isLegacy(ByteBuf frame) {
        return frame.getIntLE(frame.readerIndex() + 12) == OpCode.OP_QUERY.getId();
    }

    static WireRequest read(ByteBuf frame) throws NotTheProtocol {
        int id = idOf(frame);
        int code = frame.getIntLE(frame.readerIndex() + 12);
        frame.skipBytes(16);
        if (code == OpCode.OP_MSG.getId()) {
            return message(id, frame);
        }
        if (code == OpCode.OP_QUERY.getId()) {
            return query(id, frame);
        }
        throw new NotTheProtocol("operation " + code);
    }

    private static WireRequest message(int id, ByteBuf frame) throws NotTheProtocol {
        int flags = frame.readIntLE();
        if ((flags & ~(CHECKSUM_PRESENT | MORE_TO_COME | EXHAUST_ALLOWED)) != 0) {
            throw new NotTheProtocol("flags " + flags);
        }
        int end = frame.writerIndex() - ((flags & CHECKSUM_PRESENT) != 0 ? Integer.BYTES : 0);
        Document body = null;
        var sequences = new Document();
        while (frame.readerIndex() < end) {
            switch (frame.readByte()) {
                case 0 -> body = Bson.decodeForeign(frame);
                case 1 -> sequence(frame, sequences);
                default -> throw new NotTheProtocol("a section of an unknown kind");
            }
        }
        if (body == null || body.isEmpty() || !(body.get("$db") instanceof String database)) {
            throw new NotTheProtocol("a message without a command");
        }
        body.putAll(sequences);
        return new WireRequest(id, false, (flags & MORE_TO_COME) == 0, database, body);
    }

    /** Documents that are sent beside the command, under the name of one of its options. */
    private static void sequence(ByteBuf frame, Document sequences) throws NotTheProtocol {
        int end = frame.readerIndex() + frame.getIntLE(frame.readerIndex());
        frame.skipBytes(Integer.BYTES);
        var name = name(frame);
        var documents = new ArrayList<Document>();
        while (frame.readerIndex() < end) {
            documents.add(Bson.decodeForeign(frame));
        }
        sequences.put(name, documents);
    }

    private static WireRequest query(int id, ByteBuf frame) throws NotTheProtocol {
        frame.skipBytes(Integer.BYTES); // flags
        var namespace = name(frame);
        frame.skipBytes(2 * Integer.BYTES); // skip and limit
        var body = Bson.decodeForeign(frame);
        if (!namespace.endsWith(".$cmd") || body.isEmpty()) {
            throw new NotTheProtocol("a query of the old kind");
        }
        if (body.get("$query") instanceof Document wrapped && !wrapped.isEmpty()) {
            body = wrapped;
        }
        return new WireRequest(id, true, true, namespace.substring(0, namespace.length() - ".$cmd".length()), body);
    }

    private static String name(ByteBuf frame) throws NotTheProtocol {
        int length = frame.bytesBefore((byte) 0);
        if (length < 0) {
            throw new NotTheProtocol("a name without an end");
        }
        var name = frame.readCharSequence(length, StandardCharsets.UTF_8).toString();
        frame.skipBytes(1);
        return name;
    }

    /** The frame of a reply to the request with this number. */
    static ByteBuf reply(ByteBufAllocator allocator, int request, boolean legacy, Document document) {
        var body = Bson.encode(document);
        var frame = allocator.buffer(body.length + 64);
        frame.writeIntLE(0).writeIntLE(request ^ Integer.MIN_VALUE).writeIntLE(request);
        if (legacy) {
            frame.writeIntLE(OpCode.OP_REPLY.getId())
                    .writeIntLE(8)
                    .writeLongLE(0)
                    .writeIntLE(0)
                    .writeIntLE(1);
        } else {
            frame.writeIntLE(OpCode.OP_MSG.getId()).writeIntLE(0).writeByte(0);
        }
        frame.writeBytes(body);
        frame.setIntLE(0, frame.readableBytes());
        return frame;
    }
}
