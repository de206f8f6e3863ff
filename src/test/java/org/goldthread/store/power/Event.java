package org.goldthread.store.power;

import java.nio.file.Path;

/** What the traced process did, in the order in which it did it. */
sealed interface Event {
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Written(Path file, long offset, byte[] bytes) implements Event {}

    record Truncated(Path file, long size) implements Event {}

    record Removed(Path file) implements Event {}

    /** The disk has confirmed a file, or a folder and with it the names in it. */
    record Synced(Path file) implements Event {}

    /** The answer to the request with this number is on its way to the client. */
    record Replied(int request) implements Event {}
}
