package org.goldthread.store.sqlite.query;

import org.goldthread.store.sqlite.value.Keys;

/** A place in the order of keys: before, or after, everything that begins with a prefix. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Cut(byte[] prefix, boolean after) {
    static Cut before(byte[] prefix) {
        return new Cut(prefix, false);
    }

    static Cut after(byte[] prefix) {
        return new Cut(prefix, true);
    }

    byte[] ascending() {
        return after ? Keys.above(prefix) : prefix;
    }

    /** In a descending column, where everything is turned round. */
    byte[] descending() {
        var inverted = Keys.descending(prefix);
        return after ? inverted : Keys.above(inverted);
    }
}
