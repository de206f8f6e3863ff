package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The whole transaction may be tried again, and drivers do so. */
public final class Transient extends MongoServerError {
    public Transient(int code, String codeName, String message) {
        super(code, codeName, message);
    }
}
