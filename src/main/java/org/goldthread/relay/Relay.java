package org.goldthread.relay;

import java.time.Clock;
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
 * Hands events on after their aggregate was saved, and again at start for what a crash left behind. An event id that was
 * handed on once is not handed on again; a listener that fails leaves its event waiting for the next save or start.
 */
@Component
class Relay implements AfterSaveCallback<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final ObjectProvider<MongoTemplate> store;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Relay(ObjectProvider<MongoTemplate> store, ApplicationEventPublisher listeners, Clock clock) {
        this.store = store;
        this.listeners = listeners;
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
        var template = store.getObject();
        template.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(type -> type.isAnnotationPresent(Document.class) && Publishes.class.isAssignableFrom(type))
                .forEach(type -> handOnWhatIsLeft(template, type));
    }

    private void handOnWhatIsLeft(MongoTemplate template, Class<?> type) {
        var collection = template.getCollectionName(type);
        // asked so that the index on them serves: their ids are texts, and only a document that has some stands in it
        var left =
                template.find(Query.query(Criteria.where("outbox.waiting._id").gt("")), type, collection);
        for (var each : left) {
            var aggregate = (Publishes<?>) each;
            handOn(aggregate.outbox(), idOf(template, each), collection);
        }
    }

    private static Object idOf(MongoTemplate template, Object aggregate) {
        var written = new org.bson.Document();
        template.getConverter().write(aggregate, written);
        return Objects.requireNonNull(written.get("_id"));
    }

    /** Whether all events were handed on. */
    private boolean handOn(Outbox outbox, Object id, String collection) {
        for (var next : outbox.waiting()) {
            if (!handOn(next, id, collection)) {
                return false;
            }
            store.getObject()
                    .updateFirst(
                            Query.query(Criteria.where("_id").is(id)),
                            new Update()
                                    .pull(
                                            "outbox.waiting",
                                            Query.query(Criteria.where("_id").is(next.id()))),
                            collection);
        }
        return true;
    }

    private boolean handOn(Unpublished next, Object id, String collection) {
        // whoever hears of every change knows what they have heard; all else happens once
        var plain = next.event() instanceof Saved;
        if (!plain && wasHandedOn(next)) {
            return true;
        }
        try {
            listeners.publishEvent(
                    new Told(next.id(), next.at(), next.event(), collection, id.toString(), next.stamp()));
            if (!plain) {
                listeners.publishEvent(next.event());
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "Event {} of {} stays in its aggregate until the next save or start\n{}",
                    next.id(),
                    next.at(),
                    LogRules.trace(e));
            return false;
        }
        if (!plain) {
            store.getObject().save(new HandedOn(next.id(), clock.instant()));
        }
        return true;
    }

    private boolean wasHandedOn(Unpublished next) {
        return store.getObject().exists(Query.query(Criteria.where("_id").is(next.id())), HandedOn.class);
    }
}
