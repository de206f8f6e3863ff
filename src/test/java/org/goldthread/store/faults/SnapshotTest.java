package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A reader sees the store as it was at one moment, whatever is being written beside it. */
class SnapshotTest {
    private static final int ACCOUNTS = 20;
    private static final int READS = 300;

    @TempDir
    private Path folder;

    @Test
    @Timeout(30) // an open transaction is given a minute
    void readersAreNotBlockedByAnOpenTransaction() {
        try (var store = OpenStore.in(folder);
                var session = store.client().startSession()) {
            store.things().insertOne(new Document("_id", 1).append("state", "before"));
            session.startTransaction();
            var change = new Document("$set", new Document("state", "after"));
            store.things().updateOne(session, new Document("_id", 1), change);
            store.things().insertOne(session, new Document("_id", 2));

            assertThat(store.things().find().into(new ArrayList<>()))
                    .containsExactly(new Document("_id", 1).append("state", "before"));
            assertThat(store.things().countDocuments()).isEqualTo(1);
            assertThat(store.things().countDocuments(session)).isEqualTo(2);

            session.commitTransaction();
            assertThat(store.things().countDocuments(new Document("state", "after")))
                    .isEqualTo(1);
        }
    }

    /** Money is moved to and fro, each move a transaction; every sum that is read is the same. */
    @Test
    void noReaderSeesHalfOfATransaction() {
        try (var store = OpenStore.in(folder)) {
            for (int i = 0; i < ACCOUNTS; i++) {
                store.things().insertOne(new Document("_id", i).append("money", 100));
            }
            var stop = new AtomicBoolean();
            var moves = new AtomicInteger();
            var writer = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    move(store, moves.incrementAndGet());
                }
            });
            var pipeline = List.of(
                    new Document("$group", new Document("_id", 1).append("all", new Document("$sum", "$money"))));
            for (int i = 0; i < READS || moves.get() < 50; i++) {
                assertThat(store.things()
                                .aggregate(pipeline)
                                .first()
                                .get("all", Number.class)
                                .intValue())
                        .isEqualTo(100 * ACCOUNTS);
            }
            stop.set(true);
            writer.join();
            assertThat(moves.get()).isGreaterThanOrEqualTo(50);
        }
    }

    private static void move(OpenStore store, int number) {
        try (var session = store.client().startSession()) {
            session.startTransaction();
            change(store, session, number % ACCOUNTS, -1);
            change(store, session, (number + 7) % ACCOUNTS, 1);
            session.commitTransaction();
        }
    }

    private static void change(OpenStore store, com.mongodb.client.ClientSession session, int account, int by) {
        store.things()
                .updateOne(session, new Document("_id", account), new Document("$inc", new Document("money", by)));
    }
}
