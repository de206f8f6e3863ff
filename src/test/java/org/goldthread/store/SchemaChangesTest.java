package org.goldthread.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Steps from an older store to this version's, each test on a database of its own. */
@GoldthreadTest
class SchemaChangesTest {
    private static final long SECONDS = 30;

    private final MongoTemplate store;
    private final ExtensibleLockProvider locks;
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger applied = new AtomicInteger();

    SchemaChangesTest(MongoClient client) {
        store = new MongoTemplate(client, "schema-" + UUID.randomUUID());
        locks = new MongoLockProvider(store.getDb());
    }

    @AfterEach
    void drop() {
        store.getDb().drop();
    }

    @Test
    void stepsRunInTheOrderOfTheirNumbersAndOnceOnly() {
        var steps = List.of(step(2, this::second), step(1, this::first));
        changes(locks, steps).afterPropertiesSet();
        changes(locks, steps).afterPropertiesSet();
        assertThat(applied).hasValue(12);
        assertThat(recorded()).containsExactly(1, 2);
    }

    @Test
    void aStepThatFailedRunsAgainAtTheNextStart() {
        var failing = step(1, () -> {
            throw new IllegalStateException("cut off");
        });
        assertThatThrownBy(changes(locks, List.of(failing))::afterPropertiesSet).hasMessage("cut off");
        assertThat(recorded()).isEmpty();
        changes(locks, List.of(step(1, this::first))).afterPropertiesSet();
        assertThat(recorded()).containsExactly(1);
    }

    @Test
    void ofTwoProcessesThatStartAtOnceOneAppliesTheStep() throws Exception {
        var secondStarts = new CountDownLatch(1);
        var secondWaits = new CountDownLatch(1);
        var slow = step(1, () -> {
            applied.incrementAndGet();
            secondStarts.countDown();
            await(secondWaits);
        });
        ExtensibleLockProvider listened = asked -> {
            var got = locks.lock(asked);
            if (got.isEmpty()) {
                secondWaits.countDown();
            }
            return got;
        };
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = processes.submit(changes(locks, List.of(slow))::afterPropertiesSet);
            await(secondStarts);
            var two = processes.submit(changes(listened, List.of(slow))::afterPropertiesSet);
            one.get(SECONDS, TimeUnit.SECONDS);
            two.get(SECONDS, TimeUnit.SECONDS);
        }
        assertThat(secondWaits.getCount()).isZero();
        assertThat(applied).hasValue(1);
        assertThat(recorded()).containsExactly(1);
    }

    @Test
    void aStoreThatANewerVersionHasChangedIsRefused() {
        changes(locks, List.of(step(1, this::first), step(2, this::second))).afterPropertiesSet();
        var older = changes(locks, List.of(step(1, this::first)));
        assertThatThrownBy(older::afterPropertiesSet)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("newer version of Goldthread")
                .hasMessageContaining("step 2, \"step number 2\"")
                .hasMessageContaining("up to 1 only");
    }

    @Test
    void aVersionThatWaitedForANewerOneIsRefusedToo() {
        ExtensibleLockProvider afterTheOther = asked -> {
            store.getCollection("schema_changes")
                    .insertOne(new Document("_id", 9)
                            .append("what", "from elsewhere")
                            .append("at", Instant.EPOCH));
            return locks.lock(asked);
        };
        assertThatThrownBy(changes(afterTheOther, List.of(step(1, this::first)))::afterPropertiesSet)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("step 9");
        assertThat(applied).hasValue(0);
    }

    private void first() {
        applied.set(applied.get() * 10 + 1);
    }

    private void second() {
        applied.set(applied.get() * 10 + 2);
    }

    private SchemaChanges changes(ExtensibleLockProvider provider, List<SchemaChange> steps) {
        return new SchemaChanges(store, steps, new SchemaTurn(provider, clock), clock);
    }

    private List<Integer> recorded() {
        return store.findAll(SchemaChanges.Applied.class).stream()
                .map(SchemaChanges.Applied::number)
                .sorted()
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static SchemaChange step(int number, Runnable work) {
        return new SchemaChange() {
            @Override
            public int number() {
                return number;
            }

            @Override
            public String what() {
                return "step number " + number;
            }

            @Override
            public void apply(MongoTemplate into) {
                work.run();
            }
        };
    }
}
