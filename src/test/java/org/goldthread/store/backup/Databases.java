package org.goldthread.store.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Synchronous;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Of the embedded store, or of the server that GOLDTHREAD_MONGODB_URI names. */
final class Databases implements AutoCloseable {
    private final @Nullable Path folder;
    private final @Nullable SqliteStore store;
    private final MongoClient client;

    Databases() throws IOException {
        var uri = System.getenv("GOLDTHREAD_MONGODB_URI");
        if (uri == null || uri.isEmpty()) {
            folder = Files.createTempDirectory("goldthread-backup");
            store = Stores.open(folder, Synchronous.OFF);
            client = MongoClients.create(store.uri());
        } else {
            folder = null;
            store = null;
            client = MongoClients.create(uri);
        }
    }

    MongoDatabase empty(String name) {
        var database = client.getDatabase("goldthread_backup_" + name);
        database.drop();
        return database;
    }

    @Override
    public void close() throws IOException {
        client.listDatabaseNames().forEach(name -> {
            if (name.startsWith("goldthread_backup_")) {
                client.getDatabase(name).drop();
            }
        });
        client.close();
        if (store != null) {
            store.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
