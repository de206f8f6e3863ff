package org.goldthread.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.goldthread.store.sqlite.file.FolderInUse;
import org.goldthread.store.sqlite.file.FolderLock;

/** The folder of an embedded store, marked with what it holds: the demo never opens a real store, nor the reverse. */
record StoreFolder(Path path, boolean demo) {
    private static final String MARK = "goldthread-store";
    private static final String FILE = "goldthread.sqlite";
    private static final String OF_THE_STORE = "goldthread.*";
    private static final String OF_EARLIER_VERSIONS = "goldthread.mv";

    /** Makes and marks the folder if it is new; refuses one that holds something else. */
    void claim() {
        try {
            Files.createDirectories(path);
            if (!Files.exists(mark())) {
                Files.writeString(mark(), kind() + "\n");
            } else if (!isMarkedAsOurs()) {
                throw new StoreUnavailable("The folder " + path + " holds a "
                        + Files.readString(mark()).strip() + " store; this command uses " + kind()
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

    /**
     * Takes away what a demo has stored, so that it starts over. Only in a folder that is marked as a demo's, and only
     * while no process uses it, as its lock says: a store that somebody is working with is left as it is.
     */
    void clear() {
        try {
            if (!Files.isDirectory(path) || stored().isEmpty()) {
                return;
            }
            if (!demo || !isMarkedAsOurs()) {
                throw new StoreUnavailable(
                        "The folder " + path + " is not marked as a demo store, so it is not cleared.");
            }
            try (var _ = FolderLock.on(path)) {
                removeStored();
            }
        } catch (CannotOpen e) {
            throw unavailable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StoreUnavailable unavailable(CannotOpen e) {
        var help = e instanceof FolderInUse ? " Stop that process, or choose another folder with GOLDTHREAD_DATA." : "";
        return new StoreUnavailable(e.getMessage() + help, e);
    }

    private void removeStored() throws IOException {
        for (var file : stored()) {
            if (!file.endsWith(FolderLock.FILE)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> stored() throws IOException {
        try (var found = Files.newDirectoryStream(path, OF_THE_STORE)) {
            return StreamSupport.stream(found.spliterator(), false).toList();
        }
    }

    /** The file that holds the documents. */
    Path file() {
        return path.resolve(FILE);
    }

    private boolean isMarkedAsOurs() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).strip().equals(kind());
    }

    private Path mark() {
        return path.resolve(MARK);
    }

    private String kind() {
        return demo ? "demo" : "real";
    }
}
