package org.goldthread.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@GoldthreadTest
class RelayTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final MongoTemplate store;
    private final Relay relay;
    private final Removals removals;
    private final Ears ears;
    private final TakingUpAgain again;
    private final Clock clock;

    RelayTest(MongoTemplate store, Relay relay, Removals removals, Ears ears, TakingUpAgain again, Clock clock) {
        this.again = again;
        this.clock = clock;
        this.store = store;
        this.relay = relay;
        this.removals = removals;
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

    @AfterEach
    void hearAgain() {
        ears.cover(false);
        ears.coverForAll(false);
    }

    @Test
    void anEventThatAListenerCouldNotTakeIsTriedAgainWhileTheProcessRuns() {
        ears.cover(true);
        var saved = store.save(ringing(1));
        ears.cover(false);
        again.takeUp();
        assertThat(ears.heard(saved.id())).containsExactly(1);
        assertThat(stored(saved.id()).outbox().waiting()).isEmpty();
        again.takeUp();
        assertThat(ears.heard(saved.id())).containsExactly(1);
    }

    @Test
    void whatWasSavedJustNowIsLeftToWhoeverSavedIt() {
        ears.cover(true);
        var id = UUID.randomUUID().toString();
        store.save(new Bell(id, null, Outbox.empty().with(new Rang(id, 1), clock.instant())));
        ears.cover(false);
        again.takeUp();
        assertThat(ears.heard(id)).isEmpty();
        relay.handOnWhatIsLeft();
        assertThat(ears.heard(id)).containsExactly(1);
    }

    @Test
    void whoHearsOfEveryChangeAndFailsKeepsNothingFromTakingEffectAndHearsItInOrderLater() {
        ears.coverForAll(true);
        var first = store.save(ringing(1));
        var second = store.save(new Bell(
                first.id(), first.version(), first.outbox().with(new Rang(first.id(), 2), NOON.plusSeconds(1))));
        assertThat(ears.heard(first.id())).as("what follows is done, once").containsExactly(1, 2);
        assertThat(entries(first.id())).as("the others hear").hasSize(2);
        assertThat(second.outbox().waiting()).hasSize(2);
        ears.coverForAll(false);
        again.takeUp();
        assertThat(ears.told())
                .containsSubsequence(
                        second.outbox().waiting().stream().map(Unpublished::id).toList());
        assertThat(ears.heard(first.id())).containsExactly(1, 2);
        assertThat(entries(first.id())).hasSize(2);
        assertThat(stored(first.id()).outbox().waiting()).isEmpty();
    }

    @Test
    void whatFollowsFromOneThingAfterAnotherIsDoneInOrder() {
        ears.cover(true);
        var first = store.save(ringing(1));
        var second = first.outbox().with(new Rang(first.id(), 2), NOON.plusSeconds(1));
        ears.cover(false);
        store.save(new Bell(first.id(), first.version(), second));
        assertThat(ears.heard(first.id())).containsExactly(1, 2);
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

    /** As the store is when the process was killed between the write and what follows from it. */
    @Test
    void whatACrashLeftIsToldAtTheNextStartUnderTheIdThatItHad() {
        var quiet = store.save(new Bell(UUID.randomUUID().toString(), null, Outbox.empty()));
        var at = Date.from(NOON);
        var left = new Document("_id", "left-" + quiet.id())
                .append("at", at)
                .append("event", new Document("first", false).append("_kind", "saved"))
                .append("stamp", new Document("by", "somebody").append("content", "0".repeat(64)));
        store.getCollection("bells")
                .updateOne(
                        new Document("_id", quiet.id()), new Document("$push", new Document("outbox.waiting", left)));
        relay.handOnWhatIsLeft();
        relay.handOnWhatIsLeft();
        var entries = entries(quiet.id());
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().getString("event")).isEqualTo("left-" + quiet.id());
        assertThat(entries.getLast().getString("actor")).isEqualTo("somebody");
        assertThat(stored(quiet.id()).outbox().waiting()).isEmpty();
    }

    @Test
    void aRemovalThatACrashLeftIsToldIfItHappenedAndForgottenIfNot() {
        var there = store.save(ringing(4));
        var gone = UUID.randomUUID().toString();
        var stamp = new Stamp("somebody", "0".repeat(64), null, null);
        store.insert(new Removal(UUID.randomUUID().toString(), NOON, "bells", there.id(), stamp));
        store.insert(new Removal(UUID.randomUUID().toString(), NOON, "bells", gone, stamp));
        removals.settleWhatIsLeft();
        assertThat(entries(gone)).extracting(entry -> entry.getString("kind")).containsExactly("bells-removed");
        assertThat(entries(there.id()))
                .extracting(entry -> entry.getString("kind"))
                .doesNotContain("bells-removed");
        assertThat(store.findAll(Removal.class)).isEmpty();
    }

    @Test
    void aRemovalIsToldAndLeavesNoNote() {
        var bell = store.save(ringing(5));
        store.remove(bell);
        assertThat(entries(bell.id()))
                .extracting(entry -> entry.getString("kind"))
                .containsExactly("rang", "bells-removed");
        assertThat(store.findAll(Removal.class)).isEmpty();
    }

    /** What the audit has of it. */
    private List<Document> entries(String bell) {
        return store.getCollection("audit")
                .find(new Document("subjects", "bells/" + bell))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private Bell stored(String id) {
        return Objects.requireNonNull(store.findById(id, Bell.class));
    }

    private static Bell ringing(int times) {
        var id = UUID.randomUUID().toString();
        return new Bell(id, null, Outbox.empty().with(new Rang(id, times), NOON));
    }
}
