package org.goldthread.bench;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.goldthread.store.served.ServedStore;
import org.goldthread.store.sqlite.file.Synchronous;

/** What an acknowledged insert costs, with sixteen who insert at the same time. */
final class InsertBench {
    private static final int WRITERS = 16;
    private static final int EACH = 150;
    private static final double MOST_SYNCS = 0.25;

    private final Path work;
    private int number;

    InsertBench(Path work) {
        this.work = work;
    }

    /** The syncs are counted by strace, which lets all other calls pass. */
    Row syncs() {
        var measured = Timing.repeated(_ -> {
            var trace = work.resolve("syncs" + number);
            var tracer = List.of(
                    "strace", "-f", "--seccomp-bpf", "-y", "-e", "trace=fsync,fdatasync", "-o", trace.toString());
            try (var store = started(Synchronous.FULL, tracer);
                    var client = store.connect()) {
                var target = client.getDatabase("bench").getCollection("inserts");
                target.createIndex(new Document("owner", 1));
                long before = syncs(trace);
                insert(target);
                return new Row.Ratio(syncs(trace) - before, WRITERS * EACH, "(counted by strace)");
            }
        });
        return Row.median("fsyncs ÷ acknowledged inserts, 16 writers", MOST_SYNCS, measured);
    }

    private static long syncs(Path trace) throws IOException {
        try (var lines = Files.lines(trace)) {
            return lines.filter(line -> line.contains("sync(") && !line.contains("resumed"))
                    .count();
        }
    }

    Row durable() {
        var measured = Timing.repeated(_ -> new Row.Ratio(rate(Synchronous.FULL), rate(Synchronous.OFF), "inserts/s"));
        return Row.median("durable inserts/s ÷ the same with synchronous=OFF", null, measured);
    }

    private double rate(Synchronous synchronous) throws Exception {
        try (var store = started(synchronous, List.of());
                var client = store.connect()) {
            var target = client.getDatabase("bench").getCollection("inserts");
            target.createIndex(new Document("owner", 1));
            insert(target);
            return WRITERS
                    * EACH
                    / Timing.seconds(() -> {
                        insert(target);
                        return null;
                    });
        }
    }

    private ServedStore started(Synchronous synchronous, List<String> before) {
        var store = ServedStore.begin(work.resolve("inserts" + number++), synchronous, before, List.of());
        store.awaitReady();
        return store;
    }

    private static void insert(MongoCollection<Document> target) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> (Callable<Integer>) () -> insert(target, writer))
                    .toList();
            for (Future<Integer> done : threads.invokeAll(writers)) {
                done.get();
            }
        }
    }

    private static int insert(MongoCollection<Document> target, int writer) {
        for (int i = 0; i < EACH; i++) {
            target.insertOne(new Document("owner", "owner" + writer).append("text", "x".repeat(500)));
        }
        return EACH;
    }
}
