package org.goldthread.relay;

import org.bson.Document;

/** The hash that a stamp carries, of an aggregate as the store has it. */
public final class WrittenHash {
    private WrittenHash() {}

    public static String of(Document stored) {
        return Stamps.hash(stored);
    }
}
