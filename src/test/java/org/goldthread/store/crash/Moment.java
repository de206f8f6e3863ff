package org.goldthread.store.crash;

/** When the store is killed; the rounds take turns. */
enum Moment {
    /** At any time while it serves. */
    SERVING,
    /** As soon as SQLite begins to move the log into the file. */
    CHECKPOINT,
    /** Between the first and the last chunk of a file. */
    UPLOAD,
    /** While it closes in good order, with writers still there. */
    CLOSING,
    /** While it serves, and once more while it opens what that left. */
    START_UP;

    static Moment ofRound(int round) {
        return values()[round % values().length];
    }
}
