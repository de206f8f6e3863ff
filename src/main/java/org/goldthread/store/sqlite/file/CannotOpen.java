package org.goldthread.store.sqlite.file;

/** The store cannot be opened; the message says why and what to do. */
public sealed class CannotOpen extends RuntimeException permits FolderInUse {
    public CannotOpen(String message) {
        super(message);
    }

    public CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }
}
