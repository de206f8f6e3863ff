package org.goldthread.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A folder of this process alone, gone when it stops: local copies for the inspection, and pictures already drawn. What
 * was not used for longest makes room when it is full.
 */
final class WorkFolder implements AutoCloseable {
    private static final String PREFIX = "goldthread-files-";

    private final OwnFolder own;
    private final long limit;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    private WorkFolder(OwnFolder own, long limit) {
        this.own = own;
        this.limit = limit;
    }

    /** A new folder inside {@code parent}, readable by this account only. */
    static WorkFolder in(Path parent, long limit) {
        return new WorkFolder(OwnFolder.in(parent, PREFIX), limit);
    }

    Path path() {
        return own.path();
    }

    /** A new, empty file that the caller removes, or hands over by {@link #adopt}. */
    Path fresh() throws IOException {
        return Files.createTempFile(path(), "new-", "");
    }

    /** Uses the file kept under {@code key}, making it first if it is not there. It stays while it is in use. */
    <T> T using(String key, Making making, Use<T> use) throws IOException {
        var file = taken(key);
        try {
            grow(file.made(making));
            return use.of(file.path);
        } finally {
            giveBack(file);
        }
    }

    /** Keeps a finished file under {@code key}, unless one is there. */
    void adopt(Path finished, String key) throws IOException {
        using(key, target -> Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING), target -> target);
    }

    /** What is kept now. */
    synchronized Set<String> keys() {
        return Set.copyOf(kept.keySet());
    }

    private synchronized Kept taken(String key) {
        var file = kept.computeIfAbsent(key, name -> new Kept(path().resolve(name)));
        file.users++;
        return file;
    }

    private synchronized void grow(long by) {
        size += by;
    }

    private synchronized void giveBack(Kept file) throws IOException {
        file.users--;
        if (file.users == 0 && file.size < 0) {
            Files.deleteIfExists(file.path);
            kept.values().remove(file);
        }
        for (Iterator<Kept> eldest = kept.values().iterator(); size > limit && eldest.hasNext(); ) {
            var next = eldest.next();
            if (next.users == 0) {
                Files.deleteIfExists(next.path);
                size -= next.size;
                eldest.remove();
            }
        }
    }

    @Override
    public void close() throws IOException {
        own.close();
    }

    /** Writes a file's content to the path. */
    interface Making {
        void to(Path target) throws IOException;
    }

    /** Reads the file while it is certainly there. */
    interface Use<T> {
        T of(Path file) throws IOException;
    }

    private static final class Kept {
        private final Path path;
        private final ReentrantLock making = new ReentrantLock();
        private int users;
        private long size = -1;

        private Kept(Path path) {
            this.path = path;
        }

        /**
         * By how many bytes the folder has grown. Others who want the same file wait for it. What somebody else cleared
         * away, as the system clears temporary files, is made again.
         */
        private long made(Making how) throws IOException {
            making.lock();
            try {
                if (size >= 0 && Files.exists(path)) {
                    return 0;
                }
                var before = Math.max(size, 0);
                how.to(path);
                size = Files.size(path);
                return size - before;
            } finally {
                making.unlock();
            }
        }
    }
}
