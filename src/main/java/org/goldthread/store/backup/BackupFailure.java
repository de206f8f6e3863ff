package org.goldthread.store.backup;

/** A back-up could not be made or put back; the message says why and what to do. */
public final class BackupFailure extends RuntimeException {
    public BackupFailure(String message) {
        super(message);
    }

    public BackupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
