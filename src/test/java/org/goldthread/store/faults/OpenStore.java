package org.goldthread.store.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Clock;
import org.bson.Document;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.Synchronous;

/** A store of a test's own, with a client; both are closed together. */
final class OpenStore implements AutoCloseable {
    static final Settings QUICK = Settings.DURABLE.with(Synchronous.OFF);

    private static final String DATABASE = "goldthread";

    private final SqliteStore store;
    private final MongoClient client;

    private OpenStore(SqliteStore store) {
        this.store = store;
        client = MongoClients.create(store.uri());
    }

    static OpenStore in(Path folder) {
        return in(folder, QUICK, Clock.systemUTC());
    }

    static OpenStore in(Path folder, Settings settings, Clock clock) {
        return new OpenStore(SqliteStore.open(folder, DATABASE, settings, clock));
    }

    SqliteStore store() {
        return store;
    }

    MongoClient client() {
        return client;
    }

    MongoCollection<Document> things() {
        return thingsOf(client);
    }

    static MongoCollection<Document> thingsOf(MongoClient client) {
        return client.getDatabase(DATABASE).getCollection("things");
    }

    /** The address with another port in it. */
    String uriAt(int port) {
        return store.uri().replaceFirst("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + port);
    }

    int port() {
        return Integer.parseInt(store.uri().replaceFirst(".*127\\.0\\.0\\.1:(\\d+).*", "$1"));
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
