package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that is written object by object, each as soon as it is complete: what a page needs in memory is given back before
 * the next ones are drawn.
 */
final class ObjectFile {
    /** The second line has bytes above 127, so that nobody takes the file for a text. */
    private static final byte[] HEAD = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final RandomAccessStreamCache storage;
    private final CrossReferences references = new CrossReferences();
    private final ObjectText text = new ObjectText(this::apart);
    private final IdentityHashMap<COSDictionary, Reference> apart = new IdentityHashMap<>();
    private final Deque<Apart> waiting = new ArrayDeque<>();
    private @Nullable Pack pack;
    private long position;

    /** What is an object by itself within the one that is being written. */
    private record Apart(Reference reference, COSDictionary object) {}

    ObjectFile(OutputStream out, RandomAccessStreamCache storage) throws IOException {
        this.out = out;
        this.storage = storage;
        bytes(HEAD);
    }

    /** Stands for an object that will be written once, whenever it is known. */
    Reference reserve() {
        return new Reference(references.add());
    }

    /** A stream whose bytes wait on disk until it is written. */
    COSStream stream() {
        return new COSStream(storage);
    }

    Reference write(COSBase object) throws IOException {
        Reference reference = reserve();
        write(reference, object);
        return reference;
    }

    /** Writes an object with all that is in it, which must not change any more. */
    void write(Reference reference, COSBase object) throws IOException {
        put(reference.number(), object);
        while (!waiting.isEmpty()) {
            Apart next = waiting.remove();
            put(next.reference.number(), next.object);
        }
        apart.clear();
    }

    private Reference apart(COSDictionary object) {
        return apart.computeIfAbsent(object, other -> {
            Reference reference = reserve();
            waiting.add(new Apart(reference, other));
            return reference;
        });
    }

    private void put(int number, COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            references.plain(number, position);
            putStream(number, stream);
        } else {
            pack(number, text.of(object));
        }
    }

    private void putStream(int number, COSStream stream) throws IOException {
        words(number + " 0 obj\n");
        bytes(text.of(stream));
        words("\nstream\r\n");
        try (InputStream in = stream.createRawInputStream()) {
            position += in.transferTo(out);
        }
        stream.close();
        words("\r\nendstream\nendobj\n");
    }

    private void pack(int number, byte[] object) throws IOException {
        Pack open = pack == null ? new Pack(references.add()) : pack;
        pack = open;
        references.packed(number, open.number(), open.add(number, object));
        if (open.isFull()) {
            close(open);
        }
    }

    private void close(Pack full) throws IOException {
        pack = null;
        put(full.number(), full.fill(stream()));
    }

    /** Ends the file with what stands in its trailer. */
    void finish(COSDictionary trailer) throws IOException {
        if (pack != null) {
            close(pack);
        }
        COSStream last = stream();
        long start = position;
        int number = references.add();
        references.plain(number, start);
        try (OutputStream entries = last.createOutputStream(COSName.FLATE_DECODE)) {
            references.writeTo(entries);
        }
        last.addAll(trailer);
        last.setItem(COSName.TYPE, COSName.XREF);
        last.setInt(COSName.SIZE, references.size());
        last.setItem(COSName.W, CrossReferences.widths());
        putStream(number, last);
        words("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void words(String words) throws IOException {
        bytes(words.getBytes(StandardCharsets.US_ASCII));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
