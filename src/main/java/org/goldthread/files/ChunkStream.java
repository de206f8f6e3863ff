package org.goldthread.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Reads a content chunk by chunk, holding one at a time. */
final class ChunkStream extends InputStream {
    private final IntFunction<byte[]> chunks;
    private final long size;
    private byte[] chunk = new byte[0];
    private int next;
    private int position;
    private long read;

    ChunkStream(IntFunction<byte[]> chunks, long size) {
        this.chunks = chunks;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (read == size) {
            return -1;
        }
        if (position == chunk.length) {
            chunk = chunks.apply(next++);
            position = 0;
        }
        var count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, from, count);
        position += count;
        read += count;
        return count;
    }
}
