package org.goldthread.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.event.AfterDeleteEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeDeleteEvent;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Tells of aggregates that are removed. What is removed can carry no event, so that a note is written before, and after it
 * the store is asked whether the aggregate has gone: if a crash comes between, that is asked at the next start; what could not be
 * told is told again every minute.
 */
@Component
class Removals {
    private static final Logger LOG = LoggerFactory.getLogger(Removals.class);

    private final ThreadLocal<List<Removal>> begun = ThreadLocal.withInitial(List::of);
    private final ObjectProvider<MongoTemplate> store;
    private final Telling telling;
    private final Stamps stamps;
    private final Clock clock;

    Removals(ObjectProvider<MongoTemplate> store, Telling telling, Stamps stamps, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.stamps = stamps;
        this.clock = clock;
    }

    @EventListener
    void before(BeforeDeleteEvent<?> event) {
        var type = event.getType();
        if (type != null && Publishes.class.isAssignableFrom(type)) {
            var collection = Objects.requireNonNull(event.getCollectionName());
            var going = store.getObject()
                    .getCollection(collection)
                    .find(Objects.requireNonNull(event.getDocument()))
                    .map(each -> removal(each, collection))
                    .into(new ArrayList<>());
            going.forEach(store.getObject()::insert);
            begun.set(List.copyOf(going));
        }
    }

    private Removal removal(Document going, String collection) {
        return new Removal(
                UUID.randomUUID().toString(),
                clock.instant(),
                collection,
                Objects.requireNonNull(going.get("_id")).toString(),
                stamps.stamp(going));
    }

    @EventListener
    void after(AfterDeleteEvent<?> event) {
        var type = event.getType();
        if (type != null && Publishes.class.isAssignableFrom(type)) {
            var gone = begun.get();
            begun.remove();
            gone.forEach(this::settle);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void settleWhatIsLeft() {
        settleWhatIsLeft(Instant.MAX);
    }

    /** @param before later ones are still with whoever removes */
    void settleWhatIsLeft(Instant before) {
        store.getObject().findAll(Removal.class).stream()
                .filter(removal -> removal.at().isBefore(before))
                .forEach(this::settle);
    }

    /** Two processes may settle one: what is told twice has one id. */
    private void settle(Removal removal) {
        var there = store.getObject()
                .exists(Query.query(Criteria.where("_id").is(removal.subject())), removal.collection());
        try {
            if (!there) {
                telling.begin()
                        .tell(new Told(
                                removal.id(),
                                removal.at(),
                                new Removed(),
                                removal.collection(),
                                removal.subject(),
                                removal.stamp()));
            }
            store.getObject().remove(removal);
        } catch (RuntimeException e) {
            LOG.error("That {} of {} was removed is told again later", removal.id(), removal.at(), e);
        }
    }
}
