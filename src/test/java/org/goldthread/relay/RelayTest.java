package org.goldthread.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@GoldthreadTest
class RelayTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final MongoTemplate store;
    private final Relay relay;
    private final Ears ears;

    RelayTest(MongoTemplate store, Relay relay, Ears ears) {
        this.store = store;
        this.relay = relay;
        this.ears = ears;
    }

    @Test
    void anEventIsHandedOnAfterItsAggregateIsSaved() {
        var saved = store.save(ringing(3));
        assertThat(ears.heard(saved.id())).containsExactly(3);
        assertThat(saved.outbox().waiting()).isEmpty();
        assertThat(stored(saved.id()).outbox().waiting()).isEmpty();
    }

    @Test
    void anEventThatAListenerCouldNotTakeWaitsForTheNextStart() {
        ears.cover(true);
        var saved = store.save(ringing(1));
        assertThat(stored(saved.id()).outbox().waiting()).hasSize(1);

        ears.cover(false);
        relay.handOnWhatIsLeft();
        assertThat(ears.heard(saved.id())).containsExactly(1);
        assertThat(stored(saved.id()).outbox().waiting()).isEmpty();
    }

    @Test
    void anEventThatWaitsIsNotLostWhenItsAggregateIsSavedAgain() {
        ears.cover(true);
        var saved = store.save(ringing(2));
        ears.cover(false);

        var again = store.save(saved);
        assertThat(ears.heard(saved.id())).containsExactly(2);
        assertThat(again.outbox().waiting()).isEmpty();
    }

    @Test
    void twiceIsOnce() {
        var bell = ringing(7);
        var saved = store.save(bell);
        // as a writer would that had read the bell before its event was taken off
        store.save(new Bell(saved.id(), saved.version(), bell.outbox()));
        assertThat(ears.heard(saved.id())).containsExactly(7);
    }

    private Bell stored(String id) {
        return Objects.requireNonNull(store.findById(id, Bell.class));
    }

    private static Bell ringing(int times) {
        var id = UUID.randomUUID().toString();
        return new Bell(id, null, Outbox.empty().with(new Rang(id, times), NOON));
    }
}
