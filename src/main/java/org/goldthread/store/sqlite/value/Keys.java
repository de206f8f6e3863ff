package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes whose unsigned order is MongoDB's order of values, across types too. Two values are equal to MongoDB
 * exactly if their bytes are equal, and no value's bytes are a prefix of another's, so that keys of several fields are
 * simply joined. See <a href="https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">the order of
 * types</a>.
 */
public final class Keys {
    /** Above every key: they begin with a type, turned round or not. */
    private static final byte[] LAST = {(byte) 0xFF};

    private Keys() {}

    public static byte[] of(@Nullable Object value) {
        var key = new KeyBytes();
        write(value, key);
        return key.toArray();
    }

    /** The key of an empty array in an index or a sort: below null. */
    public static byte[] ofEmptyArray() {
        return new byte[] {(byte) TypeOrder.EMPTY_ARRAY};
    }

    public static byte[] descending(byte[] key) {
        var inverted = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            inverted[i] = (byte) ~key[i];
        }
        return inverted;
    }

    public static byte[] join(byte[]... parts) {
        var joined = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    /** The least bytes that sort above everything that begins with these, however it goes on. */
    public static byte[] above(byte[] prefix) {
        int length = prefix.length;
        while (length > 0 && prefix[length - 1] == (byte) 0xFF) {
            length--;
        }
        if (length == 0) {
            return LAST;
        }
        var above = Arrays.copyOf(prefix, length);
        above[length - 1]++;
        return above;
    }

    /** The number of a row, as the last part of a key. */
    public static byte[] ofRow(long row) {
        return ByteBuffer.allocate(Long.BYTES).putLong(row).array();
    }

    static void write(@Nullable Object value, KeyBytes key) {
        int type = TypeOrder.of(value);
        key.put(type);
        switch (value) {
            case Number number -> writeNumber(number, key);
            case String text -> key.putEscaped(text.getBytes(StandardCharsets.UTF_8));
            case Document document -> writeDocument(document, key);
            case Collection<?> list -> writeList(list, key);
            case BinData data -> writeBinary(data.getData(), 0, key);
            case UUID id -> writeBinary(bytesOf(id, ByteOrder.BIG_ENDIAN), 4, key);
            case LegacyUUID id -> writeBinary(bytesOf(id.getUuid(), ByteOrder.LITTLE_ENDIAN), 3, key);
            case ObjectId id -> key.put(id.toByteArray());
            case Boolean flag -> key.put(flag ? 1 : 0);
            case Instant instant -> key.putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> key.putLong(timestamp.getValue());
            case BsonRegularExpression regex -> {
                key.putEscaped(regex.getPattern().getBytes(StandardCharsets.UTF_8));
                key.putEscaped(regex.getOptions().getBytes(StandardCharsets.UTF_8));
            }
            case BsonJavaScript code -> key.putEscaped(code.getCode().getBytes(StandardCharsets.UTF_8));
            case null, default -> {
                // null, a missing field, MinKey and MaxKey are nothing but their type
            }
        }
    }

    /**
     * The largest double that is not above the number, in an order-preserving form, and how far the number lies above
     * it: exact for every 64-bit integer and every double. NaN is below all other numbers, as in MongoDB.
     */
    private static void writeNumber(Number number, KeyBytes key) {
        long above = 0;
        double floor;
        if (number instanceof Double || number instanceof Float) {
            floor = number.doubleValue();
        } else {
            long whole = number.longValue();
            floor = (double) whole;
            if (floor >= 0x1p63 || (long) floor > whole) {
                floor = Math.nextDown(floor);
            }
            above = whole - (long) floor;
        }
        if (Double.isNaN(floor)) {
            key.putLong(0);
        } else {
            long bits = Double.doubleToLongBits(floor == 0 ? 0.0 : floor);
            key.putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        }
        key.put((int) (above >>> 8));
        key.put((int) above);
    }

    /** Field by field: type, name, value; a document that ends earlier is smaller. */
    private static void writeDocument(Document document, KeyBytes key) {
        for (var field : document.entrySet()) {
            key.put(TypeOrder.of(field.getValue()));
            key.putEscaped(field.getKey().getBytes(StandardCharsets.UTF_8));
            write(field.getValue(), key);
        }
        key.put(0);
    }

    private static void writeList(Collection<?> list, KeyBytes key) {
        for (var each : list) {
            write(each, key);
        }
        key.put(0);
    }

    /** Length first, then the subtype, then the bytes. */
    private static void writeBinary(byte[] data, int subtype, KeyBytes key) {
        key.put(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        key.put(subtype);
        key.put(data);
    }

    private static byte[] bytesOf(UUID id, ByteOrder order) {
        return ByteBuffer.allocate(16)
                .order(order)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static boolean isMissing(@Nullable Object value) {
        return value instanceof Missing;
    }
}
