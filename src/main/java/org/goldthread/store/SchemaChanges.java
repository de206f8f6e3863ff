package org.goldthread.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Brings an older store to the shape that this version reads, before anything else uses it. */
@Component
class SchemaChanges implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaChanges.class);

    private final MongoTemplate store;
    private final List<SchemaChange> steps;
    private final Clock clock;

    SchemaChanges(MongoTemplate store, List<SchemaChange> steps, Clock clock) {
        this.store = store;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(SchemaChange::number))
                .toList();
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        for (var step : steps) {
            if (store.findById(step.number(), Applied.class) == null) {
                LOG.info("Schema change {}: {}", step.number(), step.what());
                step.apply(store);
                store.insert(new Applied(step.number(), step.what(), clock.instant()));
            }
        }
    }

    @Document("schema_changes")
    record Applied(@Id int number, String what, Instant at) {}
}
