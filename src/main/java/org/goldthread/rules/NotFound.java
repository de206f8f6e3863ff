package org.goldthread.rules;

/** There is no such thing, or none that this person may see; the two are told apart nowhere. */
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
