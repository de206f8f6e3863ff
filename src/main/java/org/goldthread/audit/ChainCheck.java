package org.goldthread.audit;

import java.time.Clock;
import java.util.List;
import org.goldthread.ui.Incidents;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Reads the whole chain and every checkpoint, in pieces, and tells what does not fit. */
class ChainCheck {
    private static final int PIECE = 500;

    private final MongoTemplate store;
    private final AuditKey key;
    private final Incidents incidents;
    private final Clock clock;

    ChainCheck(MongoTemplate store, AuditKey key, Incidents incidents, Clock clock) {
        this.store = store;
        this.key = key;
        this.incidents = incidents;
        this.clock = clock;
    }

    void run(Checking checking) {
        try {
            checking.become(check(checking));
        } catch (RuntimeException e) {
            checking.become(new CheckState.Failed(incidents.report(e)));
        }
    }

    /** What is entered meanwhile is read, too, so that the last checkpoint is asked for after the last entry. */
    private CheckState check(Checking checking) {
        var newestFirst = newest();
        var entries = 0L;
        var end = numberOfLast();
        for (var piece = after(Long.MIN_VALUE);
                !piece.isEmpty();
                piece = after(piece.getLast().number())) {
            piece.forEach(checking::read);
            entries += piece.size();
            checking.become(new CheckState.Reading(entries, Math.max(end, entries)));
            if (checking.isCancelled()) {
                return new CheckState.Cancelled();
            }
        }
        checkpoints(checking);
        checking.readAll(newestFirst);
        var signed = newestFirst == null ? 0 : Math.min(newestFirst.number(), entries);
        return new CheckState.Read(entries, signed, checking.findings(), clock.instant());
    }

    private void checkpoints(Checking checking) {
        var serial = Long.MIN_VALUE;
        while (!checking.isCancelled()) {
            var piece = store.find(page(serial), Checkpoint.class);
            if (piece.isEmpty()) {
                return;
            }
            piece.forEach(each -> checking.read(each, store.findById(each.number(), AuditEvent.class), key));
            serial = piece.getLast().serial();
        }
    }

    private List<AuditEvent> after(long number) {
        return store.find(page(number), AuditEvent.class);
    }

    private static Query page(long after) {
        return Query.query(Criteria.where("_id").gt(after)).with(Sort.by("_id")).limit(PIECE);
    }

    private @Nullable Checkpoint newest() {
        return store.findOne(newestFirst(), Checkpoint.class);
    }

    private long numberOfLast() {
        var last = store.findOne(newestFirst(), AuditEvent.class);
        return last == null ? 0 : last.number();
    }

    private static Query newestFirst() {
        return Query.query(new Criteria())
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(1);
    }
}
