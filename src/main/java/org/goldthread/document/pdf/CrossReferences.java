package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;

/** Where in the file each object is (PDF 32000-1, 7.5.8): a few bytes for each of some hundred thousand. */
final class CrossReferences {
    private static final int CHUNK = 4096;
    private static final byte FREE = 0;
    private static final byte PLAIN = 1;
    private static final byte PACKED = 2;

    private static final List<Integer> WIDTHS = List.of(1, Long.BYTES, Short.BYTES);
    private static final int ENTRY = 1 + Long.BYTES + Short.BYTES;

    private final List<byte[]> chunks = new ArrayList<>();
    private int size;

    CrossReferences() {
        put(add(), FREE, 0, (short) 0xffff);
    }

    /** The number of one more object. */
    int add() {
        if (size % CHUNK == 0) {
            chunks.add(new byte[CHUNK * ENTRY]);
        }
        return size++;
    }

    void plain(int number, long position) {
        put(number, PLAIN, position, (short) 0);
    }

    /** The object is the {@code index}th of those packed in another. */
    void packed(int number, int pack, int index) {
        put(number, PACKED, pack, (short) index);
    }

    private void put(int number, byte type, long where, short index) {
        ByteBuffer entry = entry(number);
        if (entry.get(0) != FREE) {
            throw new IllegalStateException("Object " + number + " is written twice");
        }
        entry.put(type).putLong(where).putShort(index);
    }

    private ByteBuffer entry(int number) {
        return ByteBuffer.wrap(chunks.get(number / CHUNK), number % CHUNK * ENTRY, ENTRY)
                .slice();
    }

    /** How many bytes the fields of an entry have. */
    static COSArray widths() {
        return COSArray.ofCOSIntegers(WIDTHS);
    }

    int size() {
        return size;
    }

    void writeTo(OutputStream out) throws IOException {
        for (int number = 1; number < size; number++) {
            if (entry(number).get() == FREE) {
                throw new IllegalStateException("Object " + number + " was never written");
            }
        }
        for (int from = 0; from < size; from += CHUNK) {
            out.write(chunks.get(from / CHUNK), 0, Math.min(CHUNK, size - from) * ENTRY);
        }
    }
}
