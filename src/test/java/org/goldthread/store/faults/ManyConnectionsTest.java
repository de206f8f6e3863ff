package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.ConnectionPoolListener;
import com.mongodb.event.ConnectionReadyEvent;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand connections at once, each with the password, each with a write. */
class ManyConnectionsTest {
    private static final int CONNECTIONS = 1000;

    @TempDir
    private Path folder;

    @Test
    void allAreServed() throws Exception {
        var ready = new CountDownLatch(CONNECTIONS);
        try (var store = OpenStore.in(folder);
                var client = MongoClients.create(settings(store, ready))) {
            var things = OpenStore.thingsOf(client);
            things.insertOne(new Document("_id", -1));
            assertThat(ready.await(120, TimeUnit.SECONDS)).isTrue();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < CONNECTIONS; i++) {
                    int id = i;
                    threads.execute(() -> things.insertOne(new Document("_id", id)));
                }
            }
            assertThat(store.things().countDocuments()).isEqualTo(CONNECTIONS + 1);
        }
    }

    private static MongoClientSettings settings(OpenStore store, CountDownLatch ready) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.store().uri()))
                .applyToConnectionPoolSettings(pool -> pool.minSize(CONNECTIONS)
                        .maxSize(CONNECTIONS)
                        .maxConnecting(50)
                        .addConnectionPoolListener(new ConnectionPoolListener() {
                            @Override
                            public void connectionReady(ConnectionReadyEvent event) {
                                ready.countDown();
                            }
                        }))
                .build();
    }
}
