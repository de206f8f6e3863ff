package org.goldthread.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Commits to the file, and has the file synced, before a write is acknowledged. Writers exclude each other and readers,
 * so that a commit never holds half an operation and a reader never sees one.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "createindexes",
            "dropindexes",
            "create",
            "drop",
            "dropdatabase",
            "renamecollection");

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final boolean onFile;

    DurableBackend(MVStore store, boolean onFile) {
        super(store);
        this.onFile = onFile;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String asked, Document query) {
        // The library knows the greeting under its old name only; health is asked by the new one.
        var command = asked.equalsIgnoreCase("hello") ? "isMaster" : asked;
        if (!isWrite(command, query)) {
            return reading(channel, database, command, query);
        }
        lock.writeLock().lock();
        try {
            var reply = super.handleCommand(channel, database, command, query);
            toFile();
            return reply;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Document reading(Channel channel, String database, String command, Document query) {
        lock.readLock().lock();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void toFile() {
        var store = getMvStore();
        if (onFile && store.hasUnsavedChanges()) {
            store.commit();
            store.sync();
        }
    }

    private static boolean isWrite(String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(name)
                || (name.equals("aggregate")
                        && (query.toString().contains("$merge")
                                || query.toString().contains("$out")));
    }
}
