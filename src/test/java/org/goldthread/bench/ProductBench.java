package org.goldthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What the product takes, beside what a bare page, a bare upload or a bare jar takes in the same run. */
final class ProductBench {
    private final Path work;

    ProductBench(Path work) {
        this.work = work;
    }

    List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var stores = Files.createDirectory(work.resolve("product"));
        try (var sizes = TwoSizes.in(stores)) {
            rows.addAll(reported("screens", new ViewBench(sizes)::rows));
            rows.addAll(reported("sessions", new SessionBench(sizes.many())::rows));
            rows.addAll(reported("first loads", new FirstLoadBench(sizes.many())::rows));
            rows.addAll(reported("uploads", new UploadBench(sizes.few(), work)::rows));
            rows.addAll(reported("the document", new DocumentBench(sizes.few())::rows));
        }
        rows.addAll(reported("starts", new StartBench(work)::rows));
        return rows;
    }

    /** What could not be measured, for want of a browser perhaps, stands in the table as not met; the rest is not lost. */
    private static List<Row> reported(String what, Callable<List<Row>> bench) {
        try {
            return bench.call();
        } catch (Exception e) {
            return List.of(Row.unmeasured(what, e));
        }
    }
}
