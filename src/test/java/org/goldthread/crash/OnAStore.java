package org.goldthread.crash;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An empty store, without a product in it. */
abstract class OnAStore {
    @TempDir
    protected Path folder;

    protected MongoTemplate template;
    protected MongoDatabase database;
    private SqliteStore store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"), Synchronous.OFF);
        client = MongoClients.create(store.uri());
        template = new MongoTemplate(client, "goldthread");
        database = template.getDb();
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }
}
