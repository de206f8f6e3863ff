package org.goldthread.store.sqlite.file;

/** What SQLite has the disk confirm. */
public enum Synchronous {
    /** Every commit, before its reply: an acknowledged write survives a power cut. */
    FULL,
    /** Every checkpoint: a power cut may lose the last commits, never the store's consistency. */
    NORMAL,
    /** Nothing: for tests, which throw the store away. */
    OFF
}
