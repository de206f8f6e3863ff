package org.goldthread.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.StreamSupport;

/** The folder of an embedded store, marked with what it holds: the demo never opens a real store, nor the reverse. */
record StoreFolder(Path path, boolean demo) {
    private static final String MARK = "goldthread-store";
    private static final String FILE = "goldthread.sqlite";
    private static final String LOCK = "goldthread.lock";
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
            try (var _ = locked(path.resolve(LOCK))) {
                removeStored();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock itself stays: whoever waits for a file that is taken away would lock what no longer has a name. */
    private void removeStored() throws IOException {
        for (var file : stored()) {
            if (!file.endsWith(LOCK)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> stored() throws IOException {
        try (var found = Files.newDirectoryStream(path, OF_THE_STORE)) {
            return StreamSupport.stream(found.spliterator(), false).toList();
        }
    }

    private FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw inUse();
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private StoreUnavailable inUse() {
        return new StoreUnavailable("Another Goldthread process is using the folder " + path
                + ". Stop it, or choose another folder with GOLDTHREAD_DATA.");
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
