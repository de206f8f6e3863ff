package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MongoDB's order of types: the first byte of every key. */
public final class TypeOrder {
    public static final int MIN_KEY = 0x01;
    public static final int EMPTY_ARRAY = 0x04;
    public static final int NULL = 0x05;
    public static final int NUMBER = 0x10;
    public static final int STRING = 0x14;
    public static final int DOCUMENT = 0x18;
    public static final int ARRAY = 0x1C;
    public static final int BINARY = 0x20;
    public static final int OBJECT_ID = 0x25;
    public static final int BOOLEAN = 0x28;
    public static final int DATE = 0x30;
    public static final int TIMESTAMP = 0x34;
    public static final int REGEX = 0x38;
    public static final int CODE = 0x60;
    public static final int MAX_KEY = 0xF0;

    private TypeOrder() {}

    public static int of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing _ -> NULL;
            case MinKey _ -> MIN_KEY;
            case Integer _, Long _, Double _, Float _ -> NUMBER;
            case String _ -> STRING;
            case Document _ -> DOCUMENT;
            case Collection<?> _ -> ARRAY;
            case BinData _, UUID _, LegacyUUID _ -> BINARY;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> DATE;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> REGEX;
            case BsonJavaScript _ -> CODE;
            case MaxKey _ -> MAX_KEY;
            default ->
                throw Refused.feature("values of type " + value.getClass().getSimpleName());
        };
    }
}
