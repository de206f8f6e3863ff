package org.goldthread.bench;

import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.goldthread.files.FilesService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SystemActor;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The largest file that can be attached, as the product takes it in, beside the same bytes put straight into GridFS. */
final class UploadBench {
    private static final int SIZE = 50 << 20;
    private static final int CHUNK = 1 << 20;
    private static final int WARM_UP = 2;
    private static final double MOST = 1.5;
    private static final byte[] FILM = "\0\0\0\u0018ftypisom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1);

    private final ServedProduct product;
    private final Path file;

    UploadBench(ServedProduct product, Path work) {
        this.product = product;
        file = work.resolve("upload");
    }

    List<Row> rows() throws Exception {
        for (int run = -WARM_UP; run < 0; run++) {
            taken(run);
        }
        return List.of(Row.median(
                "50 MB taken in, with hash and type check ÷ straight into GridFS", MOST, Timing.repeated(this::taken)));
    }

    private Row.Ratio taken(int run) throws Exception {
        // other bytes each time: what is there already would not be stored again
        write(run);
        double product = Cpu.seconds(this::takeIn);
        return new Row.Ratio(product, Cpu.seconds(this::putIn), "s CPU");
    }

    private void write(int run) throws IOException {
        var bytes = new byte[SIZE];
        new Random(run).nextBytes(bytes);
        System.arraycopy(FILM, 0, bytes, 0, FILM.length);
        Files.write(file, bytes);
    }

    private Path takeIn() throws IOException {
        try (var in = Files.newInputStream(file)) {
            product.bean(CurrentPerson.class)
                    .as(
                            SystemActor.DEMO.account(),
                            () -> product.bean(FilesService.class).upload("film.mp4", in));
        }
        return file;
    }

    private Path putIn() throws IOException {
        var store = product.bean(MongoTemplate.class).getDb();
        try (var in = Files.newInputStream(file)) {
            GridFSBuckets.create(store, "bench").withChunkSizeBytes(CHUNK).uploadFromStream("film.mp4", in);
        }
        return file;
    }
}
