package org.goldthread.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of an embedded store, marked with what it holds: the demo never opens a real store, nor the reverse. */
record StoreFolder(Path path, boolean demo) {
    private static final String MARK = "goldthread-store";
    private static final String OF_EARLIER_VERSIONS = "goldthread.mv";

    /** Makes and marks the folder if it is new; refuses one that holds something else. */
    void claim() {
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
            if (Files.exists(path.resolve(OF_EARLIER_VERSIONS))) {
                throw new StoreUnavailable("The folder " + path + " holds the store of an earlier version (the file "
                        + OF_EARLIER_VERSIONS + "), which this version cannot read. Move that file away"
                        + (demo ? ", or start with ./goldthread demo --fresh." : "."));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kind() {
        return demo ? "demo" : "real";
    }
}
