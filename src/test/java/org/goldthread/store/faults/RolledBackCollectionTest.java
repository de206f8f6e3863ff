package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection that was made in a transaction goes with it, and its name is as free as before. */
class RolledBackCollectionTest {
    @TempDir
    private Path folder;

    @Test
    void leavesNothingBehind() {
        try (var store = OpenStore.in(folder);
                var session = store.client().startSession()) {
            session.startTransaction();
            store.things().insertOne(session, new Document("_id", 1));
            session.abortTransaction();
            var database = store.client().getDatabase("goldthread");
            assertThat(database.listCollectionNames()).isEmpty();
            assertThat(store.things().countDocuments()).isZero();

            store.things().createIndex(new Document("a", 1));
            store.things().insertOne(new Document("_id", 1).append("a", 2));
            assertThat(store.things().find(new Document("a", 2))).hasSize(1);
            assertThat(store.store().check().isSound()).isTrue();
        }
        try (var store = OpenStore.in(folder)) {
            assertThat(store.things().find(new Document("a", 2))).hasSize(1);
            assertThat(store.things().listIndexes()).hasSize(2);
        }
    }
}
