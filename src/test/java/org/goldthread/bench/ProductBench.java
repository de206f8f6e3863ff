package org.goldthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What the product takes, beside what a bare page, a bare upload or a bare jar takes in the same run. */
final class ProductBench implements AutoCloseable {
    private final Path work;

    /** Both products, once a part asks for them. */
    private @Nullable TwoSizes sizes;

    ProductBench(Path work) {
        this.work = work;
    }

    /** All but the screens with the one that was started last: it alone can be sure of its folder for files. */
    Map<String, Callable<List<Row>>> parts() {
        var parts = new LinkedHashMap<String, Callable<List<Row>>>();
        parts.put("views", () -> new ViewBench(sizes()).rows());
        parts.put("sessions", () -> new SessionBench(sizes().many()).rows());
        parts.put("loads", () -> new FirstLoadBench(sizes().many()).rows());
        parts.put("uploads", () -> new UploadBench(sizes().many(), work).rows());
        parts.put("document", () -> new DocumentBench(sizes().many()).rows());
        parts.put("starts", () -> new StartBench(work).rows());
        return parts;
    }

    private TwoSizes sizes() throws IOException {
        if (sizes == null) {
            sizes = TwoSizes.in(Files.createDirectory(work.resolve("product")));
        }
        return sizes;
    }

    @Override
    public void close() {
        if (sizes != null) {
            sizes.close();
        }
    }
}
