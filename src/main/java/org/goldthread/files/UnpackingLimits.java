package org.goldthread.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;

/** Counts what a zip file really unpacks to, also that of zip files inside it; its own word for it is not asked. */
final class UnpackingLimits {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 500L << 20;
    /** Tables of the same few words shrink to a two-hundredth; only bombs shrink further once they are large. */
    private static final long MOST_TIMES = 200;

    private static final long LARGE = 20L << 20;
    /** A spreadsheet inside a document inside a slide show. */
    private static final int DEEPEST = 3;

    private final String name;
    private long bytes;
    /** Where {@link #bytes} may stand while the present entry is unpacked. */
    private long mostBytes;

    private int entries;

    UnpackingLimits(String name) {
        this.name = name;
    }

    void check(ZipFile zip) throws IOException {
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            countEntry();
            var large = Math.max(LARGE, MOST_TIMES * entry.getCompressedSize());
            mostBytes = Math.min(MOST_BYTES, bytes + large);
            try (InputStream in = zip.getInputStream(entry)) {
                unpack(in, 1);
            }
        }
    }

    private void unpack(InputStream packed, int depth) throws IOException {
        var in = new BufferedInputStream(packed, 1 << 16);
        if (!isZip(in)) {
            count(in);
            return;
        }
        if (depth == DEEPEST) {
            throw tooMuch();
        }
        var nested = new ZipInputStream(in);
        while (nested.getNextEntry() != null) {
            countEntry();
            unpack(nested, depth + 1);
        }
        count(in);
    }

    private static boolean isZip(BufferedInputStream in) throws IOException {
        in.mark(4);
        var start = in.readNBytes(4);
        in.reset();
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    private void count(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > mostBytes) {
                throw tooMuch();
            }
        }
    }

    private void countEntry() {
        if (++entries > MOST_ENTRIES) {
            throw tooMuch();
        }
    }

    private Refused tooMuch() {
        return new Refused(Refusal.of("file-unpacks-to-too-much", "files.office-bomb", name));
    }
}
