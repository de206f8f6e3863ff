package org.goldthread.store.sqlite.file;

/** Another process has the folder; the message names it. */
public final class FolderInUse extends CannotOpen {
    FolderInUse(String message) {
        super(message);
    }
}
