package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Another document has the key already. */
public final class DuplicateKey extends MongoServerError {
    private static final int DUPLICATE_KEY = 11000;

    private final transient Document pattern;
    private final transient Document value;

    DuplicateKey(String namespace, String index, Document pattern, Document value) {
        super(
                DUPLICATE_KEY,
                "DuplicateKey",
                "E11000 duplicate key error collection: " + namespace + " index: " + index + " dup key: "
                        + Json.toJsonValue(value));
        this.pattern = pattern;
        this.value = value;
    }

    public Document pattern() {
        return pattern;
    }

    public Document value() {
        return value;
    }
}
