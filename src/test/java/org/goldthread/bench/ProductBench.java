package org.goldthread.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the product takes, beside what a bare page, a bare upload or a bare jar takes in the same run. */
final class ProductBench {
    private final Path work;

    ProductBench(Path work) {
        this.work = work;
    }

    List<Row> rows() throws Exception {
        var rows = new ArrayList<Row>();
        var stores = Files.createDirectory(work.resolve("product"));
        try (var sizes = TwoSizes.in(stores)) {
            rows.addAll(new ViewBench(sizes).rows());
            rows.addAll(new SessionBench(sizes.many()).rows());
            rows.addAll(new FirstLoadBench(sizes.many()).rows());
            rows.addAll(new UploadBench(sizes.few(), work).rows());
            rows.addAll(new DocumentBench(sizes.few()).rows());
        }
        rows.addAll(new StartBench(work).rows());
        return rows;
    }
}
