package org.goldthread.store.sqlite.file;

/** The store cannot be opened; the message says why and what to do. */
public final class CannotOpen extends RuntimeException {
    public CannotOpen(String message) {
        super(message);
    }

    public CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }
}
