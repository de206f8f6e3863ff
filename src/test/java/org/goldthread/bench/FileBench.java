package org.goldthread.bench;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.bson.types.ObjectId;
import org.goldthread.store.served.ServedStore;
import org.goldthread.store.sqlite.file.Synchronous;

/** A file of 50 MB into GridFS and out again, beside a copy of it on the same disk. */
final class FileBench {
    private static final int SIZE = 50 << 20;
    private static final int CHUNK = 1 << 20;

    private final Path work;
    private final Path original;

    FileBench(Path work) throws IOException {
        this.work = work;
        original = work.resolve("original");
        var bytes = new byte[SIZE];
        new Random(50).nextBytes(bytes);
        Files.write(original, bytes);
    }

    List<Row> rows() throws IOException {
        try (var store = ServedStore.start(work.resolve("files"), Synchronous.FULL);
                var client = store.connect()) {
            var bucket = GridFSBuckets.create(client.getDatabase("bench")).withChunkSizeBytes(CHUNK);
            var ids = new ObjectId[Timing.RUNS];
            var up = Timing.repeated(run ->
                    new Row.Ratio(Timing.seconds(() -> ids[run] = upload(bucket)), Timing.seconds(this::copy), "s"));
            var down = Timing.repeated(run ->
                    new Row.Ratio(Timing.seconds(() -> download(bucket, ids[run])), Timing.seconds(this::copy), "s"));
            requireSame();
            return List.of(
                    Row.median("50 MB into GridFS ÷ a copy of the file and fsync", null, up),
                    Row.median("50 MB out of GridFS into a file and fsync ÷ a copy of the file and fsync", null, down));
        }
    }

    private ObjectId upload(GridFSBucket bucket) throws IOException {
        try (var in = Files.newInputStream(original)) {
            return bucket.uploadFromStream("original", in);
        }
    }

    private Path download(GridFSBucket bucket, ObjectId id) throws IOException {
        var target = work.resolve("downloaded");
        try (var out = Files.newOutputStream(target)) {
            bucket.downloadToStream(id, out);
        }
        sync(target);
        return target;
    }

    private void requireSame() throws IOException {
        if (Files.mismatch(original, work.resolve("downloaded")) != -1) {
            throw new IllegalStateException("The file came back as another");
        }
    }

    private Path copy() throws IOException {
        var target = work.resolve("copy");
        try (var in = Files.newInputStream(original);
                var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        sync(target);
        return target;
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
