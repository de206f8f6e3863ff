package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room for a commit: the write fails by name, what was acknowledged stays, the store goes on. */
class FullDiskTest {
    private static final int PAGES = 300;
    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLost() {
        Set<Object> acknowledged = ConcurrentHashMap.newKeySet();
        try (var store = OpenStore.in(folder, OpenStore.QUICK.withMostPages(PAGES), Clock.systemUTC())) {
            store.things().createIndex(new Document("writer", 1));
            try (var writers = Executors.newFixedThreadPool(4)) {
                for (int writer = 0; writer < 4; writer++) {
                    int number = writer;
                    writers.execute(() -> fill(store, number, acknowledged));
                }
            }
            assertThat(acknowledged).hasSizeGreaterThan(20);
            assertThat(stored(store)).isEqualTo(acknowledged);

            // room again: the store goes on as if nothing had been
            store.things().deleteMany(new Document("writer", 0));
            store.things().insertOne(new Document("_id", "afterwards"));
            assertThat(store.store().check().isSound()).isTrue();
        }
        try (var store = OpenStore.in(folder)) {
            acknowledged.removeIf(id -> id.toString().startsWith("0-"));
            acknowledged.add("afterwards");
            assertThat(stored(store)).isEqualTo(acknowledged);
            assertThat(store.store().check().isSound()).isTrue();
        }
    }

    private static void fill(OpenStore store, int writer, Set<Object> acknowledged) {
        for (int number = 0; number < 10_000; number++) {
            var document = new Document("_id", writer + "-" + number)
                    .append("writer", writer)
                    .append("text", "x".repeat(4000));
            var error = catchThrowableOfType(
                    MongoException.class, () -> store.things().insertOne(document));
            if (error != null) {
                assertThat(error.getCode()).isEqualTo(OUT_OF_DISK_SPACE);
                assertThat(error).hasMessageContaining("disk is full");
                return;
            }
            acknowledged.add(document.get("_id"));
        }
        throw new AssertionError("the disk never was full");
    }

    private static Set<Object> stored(OpenStore store) {
        return store.things().find().map(found -> found.get("_id")).into(new HashSet<>());
    }
}
