package org.goldthread.store.sqlite.file;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The threads that read, each with a connection of its own: a reader sees one snapshot and waits for no writer. */
public final class Readers implements AutoCloseable {
    private final LinkedBlockingQueue<Reader> idle = new LinkedBlockingQueue<>();
    private final List<Reader> all;
    private final ExecutorService threads;

    Readers(int number, Supplier<Sql> connect) {
        all = IntStream.range(0, number)
                .mapToObj(_ -> new Reader(connect.get()))
                .toList();
        idle.addAll(all);
        threads = Executors.newFixedThreadPool(
                number, Thread.ofPlatform().daemon().name("store-reader-", 1).factory());
    }

    public <T> CompletableFuture<T> read(Work<T> work) {
        return CompletableFuture.supplyAsync(() -> now(work), threads);
    }

    private <T> T now(Work<T> work) {
        var reader = idle.remove(); // as many as threads
        try {
            return reader.read(work);
        } finally {
            idle.add(reader);
        }
    }

    @Override
    public void close() {
        threads.close();
        all.forEach(Reader::close);
    }

    /** One connection, and the catalogue as it read it last. */
    private static final class Reader {
        private final Sql sql;
        private @Nullable Catalogue catalogue;

        Reader(Sql sql) {
            this.sql = sql;
        }

        <T> T read(Work<T> work) {
            sql.run("begin");
            try {
                if (catalogue == null || CatalogueTables.version(sql) != catalogue.version()) {
                    catalogue = CatalogueTables.read(sql);
                }
                return work.run(new View(sql, catalogue, false));
            } finally {
                sql.run("commit");
            }
        }

        void close() {
            sql.close();
        }
    }
}
