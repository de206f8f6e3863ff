package org.goldthread.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.goldthread.rules.LogRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Hands events on after their aggregate was saved, again every minute where that failed, and at start for what a crash
 * left behind. What follows from an aggregate's events is done in their order, each once: where a listener fails, those
 * behind it wait. Ears, which hear of every change, go their own way: the audit that fails keeps no decision from taking
 * effect, and hears what it missed, in order, when it can.
 */
@Component
class Relay implements AfterSaveCallback<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final ObjectProvider<MongoTemplate> store;
    private final ApplicationEventPublisher listeners;
    private final Telling telling;
    private final Clock clock;

    Relay(ObjectProvider<MongoTemplate> store, ApplicationEventPublisher listeners, Telling telling, Clock clock) {
        this.store = store;
        this.listeners = listeners;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public Object onAfterSave(Object saved, org.bson.Document written, String collection) {
        if (!(saved instanceof Publishes<?> aggregate)) {
            return saved;
        }
        var outbox = store.getObject()
                .getConverter()
                .read(Outbox.class, written.get(Stamps.OUTBOX, org.bson.Document.class));
        // what a listener could not take stays in the aggregate, so that saving it again does not lose it
        return aggregate.carrying(
                handOn(outbox, Objects.requireNonNull(written.get("_id")), collection) ? Outbox.empty() : outbox);
    }

    @EventListener(ApplicationReadyEvent.class)
    void handOnWhatIsLeft() {
        handOnWhatIsLeft(Instant.MAX);
    }

    /** @param before what came later is still with whoever saved it */
    void handOnWhatIsLeft(Instant before) {
        var template = store.getObject();
        template.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(type -> type.isAnnotationPresent(Document.class) && Publishes.class.isAssignableFrom(type))
                .forEach(type -> handOnWhatIsLeft(template, type, before));
    }

    private void handOnWhatIsLeft(MongoTemplate template, Class<?> type, Instant before) {
        var collection = template.getCollectionName(type);
        // asked so that the index on them serves: their ids are texts, and only a document that has some stands in it
        var left =
                template.find(Query.query(Criteria.where("outbox.waiting._id").gt("")), type, collection);
        for (var each : left) {
            var outbox = ((Publishes<?>) each).outbox();
            if (outbox.waiting().getFirst().at().isBefore(before)) {
                handOn(outbox, idOf(template, each), collection);
            }
        }
    }

    private static Object idOf(MongoTemplate template, Object aggregate) {
        var written = new org.bson.Document();
        template.getConverter().write(aggregate, written);
        return Objects.requireNonNull(written.get("_id"));
    }

    /** Whether all events were handed on. */
    private boolean handOn(Outbox outbox, Object id, String collection) {
        var round = telling.begin();
        boolean told = true;
        boolean done = true;
        for (var next : outbox.waiting()) {
            // an ear that fails misses no later one by it, and keeps no other from hearing
            told = isTold(round, next, id, collection) && told;
            done = done && isDone(next);
            if (told && done) {
                takeOff(next, id, collection);
            }
        }
        return told && done;
    }

    private void takeOff(Unpublished next, Object id, String collection) {
        store.getObject()
                .updateFirst(
                        Query.query(Criteria.where("_id").is(id)),
                        new Update()
                                .pull(
                                        "outbox.waiting",
                                        Query.query(Criteria.where("_id").is(next.id()))),
                        collection);
    }

    /** Whoever hears of every change knows what they have heard. */
    private static boolean isTold(Telling.Round round, Unpublished next, Object id, String collection) {
        return isTaken(
                next,
                () -> round.tell(
                        new Told(next.id(), next.at(), next.event(), collection, id.toString(), next.stamp())));
    }

    /** All else happens once. */
    private boolean isDone(Unpublished next) {
        if (next.event() instanceof Saved || wasHandedOn(next)) {
            return true;
        }
        var taken = isTaken(next, () -> listeners.publishEvent(next.event()));
        if (taken) {
            store.getObject().save(new HandedOn(next.id(), clock.instant()));
        }
        return taken;
    }

    private static boolean isTaken(Unpublished next, Runnable handingOn) {
        try {
            handingOn.run();
            return true;
        } catch (RuntimeException e) {
            LOG.error(
                    "Event {} of {} stays in its aggregate, and is tried again every minute\n{}",
                    next.id(),
                    next.at(),
                    LogRules.trace(e));
            return false;
        }
    }

    private boolean wasHandedOn(Unpublished next) {
        return store.getObject().exists(Query.query(Criteria.where("_id").is(next.id())), HandedOn.class);
    }
}
