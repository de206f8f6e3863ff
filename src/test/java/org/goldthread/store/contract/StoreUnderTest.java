package org.goldthread.store.contract;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.UuidRepresentation;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.Synchronous;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The embedded store, or the server that GOLDTHREAD_MONGODB_URI names. */
final class StoreUnderTest implements AutoCloseable {
    private static final @Nullable String URI = System.getenv("GOLDTHREAD_MONGODB_URI");

    private final @Nullable Path folder;
    private final @Nullable SqliteStore store;
    private final MongoClient client;
    private final AtomicInteger databases = new AtomicInteger();

    StoreUnderTest() throws IOException {
        if (isEmbedded()) {
            folder = Files.createTempDirectory("goldthread-contract");
            store = SqliteStore.open(folder, "contract", Settings.DURABLE.with(Synchronous.OFF), Clock.systemUTC());
            client = connect(store.uri());
        } else {
            folder = null;
            store = null;
            client = connect(URI);
        }
    }

    static boolean isEmbedded() {
        return URI == null || URI.isEmpty();
    }

    static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    MongoClient client() {
        return client;
    }

    /** Empty and of its own. */
    MongoDatabase database() {
        var database = client.getDatabase("goldthread_contract_" + databases.incrementAndGet());
        database.drop();
        return database;
    }

    @Override
    public void close() throws IOException {
        client.close();
        if (store != null) {
            store.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
