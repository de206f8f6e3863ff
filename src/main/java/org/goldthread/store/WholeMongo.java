package org.goldthread.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;
import org.bson.Document;
import org.goldthread.store.backup.ArchiveReader;
import org.goldthread.store.backup.Backup;
import org.goldthread.store.backup.BackupFailure;
import org.goldthread.store.backup.Restore;
import org.goldthread.store.backup.Summary;

/** A MongoDB that a URI names, and in it the database that the product uses. */
record WholeMongo(String uri) implements WholeStore {
    /** What the server itself can say of each collection. */
    @Override
    public Findings check() {
        return within(database -> {
            var wrong = new ArrayList<String>();
            var names = database.listCollectionNames().into(new ArrayList<>());
            for (var name : names) {
                var said = database.runCommand(new Document("validate", name));
                if (!said.getBoolean("valid", false)) {
                    wrong.add(name + ": " + said.get("errors"));
                }
            }
            return new Findings(names.size() + " collections", wrong);
        });
    }

    @Override
    public Summary backup(Path file, Instant now) {
        return within(database -> Backup.write(database, file, now));
    }

    @Override
    public Summary restore(Path file) {
        try (var archive = ArchiveReader.open(file)) {
            return within(database -> Restore.into(database, archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T within(Function<MongoDatabase, T> work) {
        var database = new ConnectionString(uri).getDatabase();
        if (database == null) {
            throw new BackupFailure(
                    "GOLDTHREAD_MONGODB_URI has to name a database, as in mongodb://server/goldthread.");
        }
        try (var client = MongoClients.create(uri)) {
            return work.apply(client.getDatabase(database));
        } catch (MongoException e) {
            throw new BackupFailure("The store does not answer as it should: " + e.getMessage(), e);
        }
    }
}
