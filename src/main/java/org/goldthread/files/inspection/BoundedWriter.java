package org.goldthread.files.inspection;

import java.io.Writer;

/** Keeps the first so many characters and lets the rest go. */
final class BoundedWriter extends Writer {
    private final StringBuilder kept = new StringBuilder();
    private final int limit;

    BoundedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] text, int from, int length) {
        kept.append(text, from, Math.min(length, limit - kept.length()));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return kept.toString();
    }
}
