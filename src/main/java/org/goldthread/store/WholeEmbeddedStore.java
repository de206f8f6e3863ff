package org.goldthread.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import org.goldthread.store.backup.ArchiveReader;
import org.goldthread.store.backup.Backup;
import org.goldthread.store.backup.BackupFailure;
import org.goldthread.store.backup.Restore;
import org.goldthread.store.backup.Summary;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Beside;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.Synchronous;
import org.springframework.util.FileSystemUtils;

/** The embedded store in a folder, whether or not the product is running on it. */
record WholeEmbeddedStore(Path folder, Clock clock) implements WholeStore {
    private static final Set<String> OF_A_NEW_FOLDER = Set.of("goldthread-store", "goldthread.lock");

    @Override
    public Findings check() {
        var report = Beside.check(folder);
        var wrong = new ArrayList<>(report.broken());
        wrong.addAll(report.damagedDocuments());
        return new Findings(report.documents() + " documents and " + report.indexEntries() + " index entries", wrong);
    }

    /** Of one moment: a copy of the file is made first, beside the back-up, and removed afterwards. */
    @Override
    public Summary backup(Path file, Instant now) {
        try {
            var copy = Files.createTempDirectory(file.toAbsolutePath().getParent(), file.getFileName() + ".copy");
            try {
                Beside.copy(folder, copy);
                return within(copy, Synchronous.OFF, database -> Backup.write(database, file, now));
            } finally {
                FileSystemUtils.deleteRecursively(copy);
            }
        } catch (IOException e) {
            throw new BackupFailure("The back-up " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Into a folder beside, which takes the store's place when all of it is there. */
    @Override
    public Summary restore(Path file) {
        requireNew();
        var beside = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".restoring");
        try (var archive = ArchiveReader.open(file)) {
            FileSystemUtils.deleteRecursively(beside);
            try {
                new StoreFolder(beside, false).claim();
                var summary = within(beside, Synchronous.NORMAL, database -> Restore.into(database, archive));
                takePlace(beside);
                return summary;
            } finally {
                FileSystemUtils.deleteRecursively(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireNew() {
        for (var name : names()) {
            if (!OF_A_NEW_FOLDER.contains(name)) {
                throw new StoreUnavailable(
                        "The folder " + folder + " already holds a store; a back-up is restored into an"
                                + " empty one only. Move that folder away, or choose another with GOLDTHREAD_DATA.");
            }
        }
    }

    private Set<String> names() {
        var names = folder.toFile().list();
        return names == null ? Set.of() : Set.of(names);
    }

    private void takePlace(Path restored) throws IOException {
        for (var name : OF_A_NEW_FOLDER) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
        Files.move(restored, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private Summary within(Path folder, Synchronous synchronous, Function<MongoDatabase, Summary> work) {
        var database = EmbeddedStore.DATABASE;
        try (var store = SqliteStore.open(folder, database, Settings.DURABLE.with(synchronous), clock);
                var client = MongoClients.create(store.uri())) {
            return work.apply(client.getDatabase(database));
        }
    }
}
