package org.goldthread.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldthread.store.served.ServedStore;
import org.goldthread.store.sqlite.file.Synchronous;

/** Pages of a small and of a large collection, served by a process with little memory. */
final class PageBench {
    private static final long SMALL = 10_000;
    private static final long LARGE = 1_000_000;
    private static final String HEAP = "-Xmx256m";
    private static final int QUERIES = 300;
    private static final double MOST_SLOWER = 2;
    private static final double MOST_MEMORY = 4;

    private final Path folder;

    PageBench(Path work) {
        folder = work.resolve("pages");
    }

    List<Row> rows() throws Exception {
        try (var store = ServedStore.begin(folder, Synchronous.NORMAL, List.of(), List.of(HEAP))) {
            store.awaitReady();
            try (var client = store.connect()) {
                var database = client.getDatabase("bench");
                var few = new Pages(database, "few", SMALL);
                var many = new Pages(database, "many", LARGE);
                few.load();
                double loading = Timing.seconds(() -> {
                    many.load();
                    return null;
                });
                warmUp(few, many);
                return List.of(slower(few, many), besidesJdbc(many), memory(store, many, loading));
            }
        }
    }

    private static void warmUp(Pages few, Pages many) throws Exception {
        Timing.percentile(50, 2 * QUERIES, few::page);
        Timing.percentile(50, 2 * QUERIES, many::page);
    }

    private Row slower(Pages few, Pages many) {
        var measured = Timing.repeated(_ -> new Row.Ratio(
                Timing.percentile(95, QUERIES, many::page), Timing.percentile(95, QUERIES, few::page), "ms (p95)"));
        return Row.median(
                "an indexed page of 50 (owner, by date) of " + LARGE + " documents ÷ of " + SMALL,
                MOST_SLOWER,
                measured);
    }

    private Row besidesJdbc(Pages many) throws Exception {
        try (var jdbc = new PlainJdbc(folder, many.name())) {
            var measured = Timing.repeated(_ -> new Row.Ratio(
                    Timing.percentile(50, QUERIES, many::page),
                    Timing.percentile(50, QUERIES, () -> jdbc.page(many.anOwner())),
                    "ms (p50)"));
            return Row.median("the same page ÷ plain JDBC on the same table", null, measured);
        }
    }

    /** After all of it was written, searched and read to its end by a process that may not have more. */
    private Row memory(ServedStore store, Pages many, double loading) throws Exception {
        double reading = Timing.seconds(() -> {
            long read = many.readAll();
            if (read != LARGE) {
                throw new IllegalStateException(read + " of " + LARGE + " documents were read");
            }
            return read;
        });
        var status = Files.readAllLines(Path.of("/proc", String.valueOf(store.pid()), "status"));
        double peak = status.stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
        return new Row(
                "peak memory of a process with " + HEAP + " that served them all ÷ 256 MB",
                peak / 256,
                MOST_MEMORY,
                String.format(
                        Locale.ROOT,
                        "%.0f MB resident; %d documents loaded in %.0f s, read with one cursor in %.0f s",
                        peak,
                        LARGE,
                        loading,
                        reading));
    }
}
