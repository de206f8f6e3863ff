package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that goes away in the middle of a transaction holds nobody up and leaves nothing behind. */
class DisconnectedClientTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(20) // a transaction that stays open is given a minute, and a write waits for it as long
    void itsTransactionIsRolledBackAtOnce() throws Exception {
        try (var store = OpenStore.in(folder);
                var proxy = new DroppingProxy(store.port());
                var client = MongoClients.create(store.uriAt(proxy.port()))) {
            var session = client.startSession();
            session.startTransaction();
            OpenStore.thingsOf(client).insertOne(session, new Document("_id", "never committed"));
            assertThat(store.things().countDocuments()).isZero();
            proxy.cutAll();

            long before = System.nanoTime();
            store.things().insertOne(new Document("_id", "of another"));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
            assertThat(store.things().find().map(found -> found.getString("_id")))
                    .containsExactly("of another");
        }
    }
}
