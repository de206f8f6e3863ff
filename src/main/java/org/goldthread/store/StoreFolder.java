package org.goldthread.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of an embedded store, marked with what it holds: the demo never opens a real store, nor the reverse. */
record StoreFolder(Path path, boolean demo) {
    private static final String MARK = "goldthread-store";

    /** The file that holds the documents; the folder is made and marked if it is new. */
    Path file() {
        try {
            Files.createDirectories(path);
            var mark = path.resolve(MARK);
            if (!Files.exists(mark)) {
                Files.writeString(mark, kind() + "\n");
            } else if (!Files.readString(mark).strip().equals(kind())) {
                throw new StoreUnavailable("The folder " + path + " holds a "
                        + Files.readString(mark).strip() + " store; this command uses " + kind()
                        + " stores only. Choose another folder with GOLDTHREAD_DATA.");
            }
            return path.resolve("goldthread.mv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kind() {
        return demo ? "demo" : "real";
    }
}
