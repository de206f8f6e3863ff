package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Bson;

/** Computed documents that were written to a temporary file, which disappears with the cursor. */
final class SpilledCursor extends Cursor {
    private final DataInputStream in;
    private long left;

    private SpilledCursor(String namespace, DataInputStream in, long left) {
        super(namespace);
        this.in = in;
        this.left = left;
    }

    static SpilledCursor of(String namespace, Iterator<Document> documents) {
        try {
            var file = Files.createTempFile("goldthread-cursor", ".bson");
            long count = write(file, documents);
            var stream = Files.newInputStream(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
            return new SpilledCursor(namespace, new DataInputStream(new BufferedInputStream(stream, 1 << 16)), count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Path file, Iterator<Document> documents) throws IOException {
        long count = 0;
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            while (documents.hasNext()) {
                var bytes = Bson.encode(documents.next());
                out.writeInt(bytes.length);
                out.write(bytes);
                count++;
            }
            return count;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    List<Document> batch(View view, int most) {
        var batch = new ArrayList<Document>();
        int bytes = 0;
        try {
            while (left > 0 && batch.size() < most && bytes < BATCH_BYTES) {
                var document = in.readNBytes(in.readInt());
                bytes += document.length;
                batch.add(Bson.decode(document));
                left--;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return batch;
    }

    @Override
    public boolean isDone() {
        return left == 0;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
