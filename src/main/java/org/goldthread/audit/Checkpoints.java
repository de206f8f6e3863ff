package org.goldthread.audit;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Signs the head of the chain every 100 entries, and whenever it is asked to and there is anything new. */
class Checkpoints {
    static final int EVERY = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final MongoTemplate store;
    private final AuditKey key;
    private final Clock clock;
    private @Nullable Checkpoint newest;

    Checkpoints(MongoTemplate store, AuditKey key, Clock clock) {
        this.store = store;
        this.key = key;
        this.clock = clock;
    }

    /** Another process may have signed since this one last looked. */
    synchronized void entered(Link head) {
        if (isDue(head, newest)) {
            newest = newest().orElse(null);
            if (isDue(head, newest)) {
                sign(head);
            }
        }
    }

    private static boolean isDue(Link head, @Nullable Checkpoint signed) {
        return head.number() - (signed == null ? 0 : signed.number()) >= EVERY;
    }

    /** Signs {@code head} unless it, or a later one, is signed. */
    synchronized Checkpoint signed(Link head) {
        var known = newest();
        if (known.filter(each -> each.number() >= head.number()).isPresent()) {
            return known.get();
        }
        newest = known.orElse(null);
        return sign(head);
    }

    private Checkpoint sign(Link head) {
        while (true) {
            var serial = newest == null ? 1 : newest.serial() + 1;
            var at = clock.instant();
            var signature = key.sign(ChainRules.signed(serial, head.number(), head.hash(), at));
            var next = new Checkpoint(serial, head.number(), head.hash(), at, key.name(), signature);
            try {
                newest = store.insert(next);
                // so that somebody who keeps the log can hold it against the chain
                LOG.info("Audit head {} {} signed by {}: {}", next.number(), next.hash(), next.key(), signature);
                return next;
            } catch (DuplicateKeyException e) {
                newest = newest().orElse(null);
                if (newest != null && newest.number() >= head.number()) {
                    return newest;
                }
            }
        }
    }

    Optional<Checkpoint> newest() {
        var last = Query.query(new Criteria())
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(1);
        return Optional.ofNullable(store.findOne(last, Checkpoint.class));
    }
}
