package org.goldthread.store.sqlite.value;

import java.util.Arrays;

/** Bytes of a key while they are put together. */
final class KeyBytes {
    private byte[] bytes = new byte[32];
    private int length;

    void put(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    void putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (value >>> shift));
        }
    }

    /** Zero bytes are escaped and two zeros end the text, so that no text is a prefix of another's bytes. */
    void putEscaped(byte[] text) {
        for (byte each : text) {
            put(each);
            if (each == 0) {
                put(0xFF);
            }
        }
        put(0);
        put(0);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
