package org.goldthread.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/**
 * Brings an older store to the shape that this version reads, before anything else uses it. A store that a newer version
 * has changed is refused: what it holds could be misread, and damaged by being saved.
 */
@Component
class SchemaChanges implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaChanges.class);

    private final MongoTemplate store;
    private final List<SchemaChange> steps;
    private final SchemaTurn turn;
    private final Clock clock;

    SchemaChanges(MongoTemplate store, List<SchemaChange> steps, SchemaTurn turn, Clock clock) {
        this.store = store;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(SchemaChange::number))
                .toList();
        this.turn = turn;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        refuseNewer();
        if (!missing().isEmpty()) {
            turn.take(this::applyMissing);
        }
    }

    /** Asked again, as another process may have applied them, and more, while this one waited for its turn. */
    private void applyMissing() {
        refuseNewer();
        for (var step : missing()) {
            LOG.info("Schema change {}: {}", step.number(), step.what());
            step.apply(store);
            store.insert(new Applied(step.number(), step.what(), clock.instant()));
        }
    }

    private List<SchemaChange> missing() {
        var applied = store.findAll(Applied.class).stream().map(Applied::number).collect(Collectors.toSet());
        return steps.stream().filter(step -> !applied.contains(step.number())).toList();
    }

    private void refuseNewer() {
        int known = steps.isEmpty() ? 0 : steps.getLast().number();
        store.findAll(Applied.class).stream()
                .filter(applied -> applied.number() > known)
                .max(Comparator.comparingInt(Applied::number))
                .ifPresent(newest -> {
                    throw new StoreUnavailable("A newer version of Goldthread has changed the store (step "
                            + newest.number() + ", \"" + newest.what() + "\"), and this version knows the steps up to "
                            + known + " only. Start that version or a later one; this one has changed nothing.");
                });
    }

    @Document("schema_changes")
    record Applied(@Id int number, String what, Instant at) {}
}
