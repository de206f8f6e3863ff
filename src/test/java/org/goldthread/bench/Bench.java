package org.goldthread.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** {@code ./goldthread bench}: how fast the embedded store and the product are, as ratios that do not depend on the machine. */
public final class Bench {
    private static final String LARGE = "1000000";

    private Bench() {}

    /** The number of documents of the large collection, if not a million. */
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var work = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        var rows = new ArrayList<Row>();
        try {
            var inserts = new InsertBench(work);
            rows.add(inserts.syncs());
            rows.add(inserts.durable());
            rows.addAll(new PageBench(work, Long.parseLong(args.length > 0 ? args[0] : LARGE)).rows());
            rows.addAll(new FileBench(work).rows());
            rows.addAll(new ProductBench(work).rows());
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
        System.out.println("| What | Ratio | Bound | Of |\n|---|---|---|---|");
        rows.forEach(System.out::println);
        System.exit(rows.stream().allMatch(Row::isMet) ? 0 : 1);
    }
}
