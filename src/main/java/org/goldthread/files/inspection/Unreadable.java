package org.goldthread.files.inspection;

/** A file, or one page of it, cannot be read or shown. */
public final class Unreadable extends RuntimeException {
    /** Why it cannot. */
    public enum Why {
        /** It asks for a password. */
        ENCRYPTED,
        /** It is damaged, cut off, or not what it says it is. */
        BROKEN,
        /** It has more pixels than are drawn. */
        TOO_BIG,
        /** It needs more time or memory than one file may have. */
        TOO_HARD,
        /** Others are using all that is there for this. */
        BUSY
    }

    private final Why why;

    public Unreadable(Why why, String message) {
        super(why + ": " + message);
        this.why = why;
    }

    public Unreadable(Why why, String message, Throwable cause) {
        super(why + ": " + message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
