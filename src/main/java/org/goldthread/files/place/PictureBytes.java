package org.goldthread.files.place;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A file's bytes by position, a block of them in memory at a time, and room to overwrite some. */
final class PictureBytes implements AutoCloseable {
    /** What says more than this about a picture is not looked into. */
    static final int READABLE = 4 << 20;

    private static final int BLOCK = 1 << 16;

    private final RandomAccessFile file;
    private final long size;
    private final byte[] block = new byte[BLOCK];
    private long start;
    private int filled;
    private boolean changed;

    PictureBytes(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
        size = file.length();
    }

    long size() {
        return size;
    }

    boolean changed() {
        return changed;
    }

    /** The unsigned byte there, or -1 behind the end. */
    int at(long position) throws IOException {
        if (position < 0 || position >= size) {
            return -1;
        }
        if (position < start || position >= start + filled) {
            start = position;
            filled = (int) Math.min(BLOCK, size - position);
            file.seek(position);
            file.readFully(block, 0, filled);
        }
        return block[(int) (position - start)] & 0xff;
    }

    /** Two bytes, the most significant first; -1 where the file ends before. */
    int word(long position) throws IOException {
        var high = at(position);
        var low = at(position + 1);
        return low < 0 ? -1 : high << 8 | low;
    }

    /** So many bytes, or fewer where the file ends before. */
    byte[] read(long from, long length) throws IOException {
        var bytes = new byte[(int) Math.max(0, Math.min(Math.min(length, READABLE), size - from))];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    boolean startsWith(long from, String latin) throws IOException {
        return Arrays.equals(read(from, latin.length()), latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Overwrites what is there with other content, if it is other, and blanks up to the length. */
    void put(long from, byte[] content, long length, byte blank) throws IOException {
        var end = Math.min(size, from + length);
        var piece = new byte[BLOCK];
        for (var at = from; at < end; at += BLOCK) {
            Arrays.fill(piece, blank);
            var done = at - from;
            if (done < content.length) {
                System.arraycopy(content, (int) done, piece, 0, (int) Math.min(BLOCK, content.length - done));
            }
            var part = Arrays.copyOf(piece, (int) Math.min(BLOCK, end - at));
            if (!Arrays.equals(part, read(at, part.length))) {
                file.seek(at);
                file.write(part);
                changed = true;
            }
        }
        filled = 0;
    }

    /** PNG's checksum over a part of the file. */
    int checksum(long from, long length) throws IOException {
        var sum = new CRC32();
        var end = Math.min(size, from + length);
        for (var at = from; at < end; at += BLOCK) {
            sum.update(read(at, Math.min(BLOCK, end - at)));
        }
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
