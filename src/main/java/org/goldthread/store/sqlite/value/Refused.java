package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Errors of this store. What it does not support is named, never ignored. */
public final class Refused {
    private static final int NOT_IMPLEMENTED = 238;
    private static final int BAD_VALUE = 2;
    private static final int FAILED_TO_PARSE = 9;

    private Refused() {}

    /** For example {@code feature("collation")}. */
    public static MongoServerError feature(String name) {
        return new MongoServerError(NOT_IMPLEMENTED, "NotImplemented", "the embedded store does not support " + name);
    }

    public static MongoServerError badValue(String message) {
        return new MongoServerError(BAD_VALUE, "BadValue", message);
    }

    public static MongoServerError unreadable(String message) {
        return new MongoServerError(FAILED_TO_PARSE, "FailedToParse", message);
    }
}
