package org.goldthread.store.power;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.goldthread.store.served.ServedStore;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.file.Synchronous;

/**
 * A store that was opened, written to by several at once, and closed, under the eyes of strace.
 *
 * @param documents the documents that were acknowledged, by the number of the request that sent them
 */
record TracedRun(Path folder, List<Event> events, Map<Integer, String> documents) {
    private static final int WRITERS = 3;
    private static final int DOCUMENTS = 12;
    /** Together more than the 4 MB of log after which SQLite moves it into the file. */
    private static final int SIZE = 130_000;

    static boolean isPossible() {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static TracedRun with(Synchronous synchronous, Path work) throws Exception {
        var folder = Files.createDirectories(work.resolve("store")).toRealPath();
        var file = work.resolve("trace");
        var command = new ArrayList<>(Trace.COMMAND);
        command.add(file.toString());
        var acknowledged = new Acknowledged();
        try (var store = ServedStore.begin(folder, synchronous, command, List.of("-XX:-UsePerfData"))) {
            store.awaitReady();
            write(store.uri(), acknowledged);
        }
        return new TracedRun(folder, Trace.read(file), acknowledged.byRequest());
    }

    private static void write(String uri, Acknowledged acknowledged) throws Exception {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(acknowledged)
                .build();
        try (var client = MongoClients.create(settings);
                var threads = Executors.newFixedThreadPool(WRITERS)) {
            var things = client.getDatabase("power").getCollection("things");
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> writer(things, number))
                    .toList();
            for (var done : threads.invokeAll(writers)) {
                rethrow(done::get);
            }
        }
    }

    private static Callable<Integer> writer(MongoCollection<Document> things, int writer) {
        return () -> {
            for (int number = 0; number < DOCUMENTS; number++) {
                var id = "document-%d-%04d-of-many".formatted(writer, number);
                things.insertOne(new Document("_id", id).append("text", "x".repeat(SIZE)));
            }
            return DOCUMENTS;
        };
    }

    private static void rethrow(Callable<Integer> done) throws Exception {
        try {
            done.call();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The documents that were acknowledged before a sync of the log that came after their bytes. */
    List<String> acknowledgedTooEarly() {
        var early = new ArrayList<String>();
        documents.forEach((request, id) -> {
            int written = firstWriteOf(id);
            int replied = events.indexOf(new Event.Replied(request));
            boolean synced = written >= 0
                    && replied > written
                    && events.subList(written, replied).contains(new Event.Synced(log()));
            if (!synced) {
                early.add(id);
            }
        });
        return early;
    }

    private int firstWriteOf(String id) {
        var sought = id.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Written(var file, var _, var bytes)
                    && file.equals(log())
                    && contains(bytes, sought)) {
                return i;
            }
        }
        return -1;
    }

    private Path log() {
        return folder.resolve(StoreFile.NAME + "-wal");
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
