package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents live as long as their TTL index says, by the clock that the store is given. */
class ExpiredDocumentsTest {
    @TempDir
    private Path folder;

    @Test
    void theyGoWhenTheirTimeIsOver() {
        var clock = new MovableClock(ZoneOffset.UTC);
        try (var store = OpenStore.in(folder, OpenStore.QUICK, clock)) {
            var things = store.things();
            things.createIndex(new Document("at", 1), new IndexOptions().expireAfter(1L, TimeUnit.HOURS));
            things.insertOne(new Document("_id", "now").append("at", Date.from(clock.instant())));
            things.insertOne(new Document("_id", "later")
                    .append("at", Date.from(clock.instant().plus(Duration.ofHours(5)))));
            things.insertOne(new Document("_id", "never"));
            things.insertOne(new Document("_id", "no date").append("at", "yesterday"));

            assertThat(store.store().expire()).isZero();
            clock.moveTo(Duration.ofMinutes(59));
            assertThat(store.store().expire()).isZero();
            clock.moveTo(Duration.ofMinutes(61));
            assertThat(store.store().expire()).isEqualTo(1);
            clock.moveTo(Duration.ofDays(3));
            assertThat(store.store().expire()).isEqualTo(1);
            assertThat(things.find().map(found -> found.getString("_id")))
                    .containsExactlyInAnyOrder("never", "no date");
            assertThat(store.store().check().isSound()).isTrue();
        }
    }
}
