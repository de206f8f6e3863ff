package org.goldthread.audit;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Appends to the chain. Several threads and processes may: an entry's number is its id, so that of two that follow on the
 * same entry the store takes one, and the other follows on that. What an event told before is not entered again.
 */
class AuditTrail {
    /** Each lost turn means that another process entered something; so many in a row mean that something is wrong. */
    private static final int TRIES = 200;

    private static final long LONGEST_WAIT_NANOS = 5_000_000;

    private final MongoTemplate store;
    private final Checkpoints checkpoints;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Link last;

    AuditTrail(MongoTemplate store, Checkpoints checkpoints) {
        this.store = store;
        this.checkpoints = checkpoints;
    }

    void append(Fact fact) {
        turn.lock();
        try {
            for (int attempt = 1; !append(fact, attempt); attempt++) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_WAIT_NANOS));
            }
        } finally {
            turn.unlock();
        }
    }

    /** Whether it is entered now; not if another process was quicker. */
    private boolean append(Fact fact, int attempt) {
        if (last == null) {
            last = head().orElse(null);
        }
        var next = ChainRules.next(last, fact);
        try {
            store.insert(next);
        } catch (DuplicateKeyException e) {
            last = null;
            if (isThere(fact)) {
                return true;
            }
            if (attempt == TRIES) {
                throw e;
            }
            return false;
        }
        last = Link.of(next);
        checkpoints.entered(last);
        return true;
    }

    private boolean isThere(Fact fact) {
        return store.exists(Query.query(Criteria.where("event").is(fact.event())), AuditEvent.class);
    }

    /** The last entry, as the store has it. */
    Optional<Link> head() {
        var newest = Query.query(new Criteria())
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(1);
        return Optional.ofNullable(store.findOne(newest, AuditEvent.class)).map(Link::of);
    }
}
