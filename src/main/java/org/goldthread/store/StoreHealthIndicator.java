package org.goldthread.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Whether the store answers in time, asked where it takes writes: without it this process is not ready. */
@Component
class StoreHealthIndicator extends AbstractHealthIndicator {
    private static final int SECONDS = 2;
    private static final Document PING = new Document("ping", 1);

    private final MongoClient client;
    private final String database;

    StoreHealthIndicator(MongoClient client, MongoDatabaseFactory databases) {
        this.client = client;
        database = databases.getMongoDatabase().getName();
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        try {
            client.withTimeout(SECONDS, TimeUnit.SECONDS).getDatabase(database).runCommand(PING);
            builder.up();
        } catch (MongoException _) {
            // who asks learns that it is down; where and how stands in the driver's own messages, with addresses
            builder.down();
        }
    }
}
