package org.goldthread.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./goldthread bench}: how fast the embedded store and the product are, as ratios that do not depend on the machine.
 * All of it, or the parts that are named.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var work = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        var rows = new ArrayList<Row>();
        try (var product = new ProductBench(work)) {
            var parts = parts(work, product);
            var chosen = args.length == 0 ? parts.keySet() : List.of(args);
            if (!parts.keySet().containsAll(chosen)) {
                System.err.println("The bench has these parts: " + String.join(" ", parts.keySet()));
                System.exit(2);
            }
            for (var part : parts.entrySet()) {
                if (chosen.contains(part.getKey())) {
                    rows.addAll(measured(part.getKey(), part.getValue()));
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
        System.out.println("| What | Ratio | Bound | Of |\n|---|---|---|---|");
        rows.forEach(System.out::println);
        System.exit(rows.stream().allMatch(Row::isMet) ? 0 : 1);
    }

    private static Map<String, Callable<List<Row>>> parts(Path work, ProductBench product) throws IOException {
        var parts = new LinkedHashMap<String, Callable<List<Row>>>();
        var inserts = new InsertBench(work);
        parts.put("inserts", () -> List.of(inserts.syncs(), inserts.durable()));
        parts.put("pages", new PageBench(work)::rows);
        parts.put("files", () -> new FileBench(work).rows());
        parts.putAll(product.parts());
        return parts;
    }

    /** What could not be measured, for want of a browser perhaps, stands in the table as not met; the rest is not lost. */
    private static List<Row> measured(String part, Callable<List<Row>> bench) throws Exception {
        var rows = new ArrayList<Row>();
        double seconds = Timing.seconds(() -> {
            try {
                return rows.addAll(bench.call());
            } catch (Exception e) {
                return rows.add(Row.unmeasured(part, e));
            }
        });
        System.err.printf("%s took %.0f s%n", part, seconds);
        return rows;
    }
}
