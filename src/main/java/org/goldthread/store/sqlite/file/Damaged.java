package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What stands in the file is not what was written: an error, never an answer. */
public final class Damaged extends MongoServerError {
    private static final int DATA_CORRUPTION = 246;

    public Damaged(String message) {
        super(DATA_CORRUPTION, "DataCorruptionDetected", message);
    }
}
