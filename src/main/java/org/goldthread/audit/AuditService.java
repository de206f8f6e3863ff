package org.goldthread.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SignedInExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an administrator does with the audit: read, take away a copy, and check that nobody has touched it. */
@Service
public class AuditService {
    private final AuditTrail trail;
    private final AuditQueries queries;
    private final Checkpoints checkpoints;
    private final AuditKey key;
    private final ChainCheck check;
    private final SignedInExecutor threads;
    private final CurrentPerson me;
    private final Clock clock;
    private @Nullable Checking latest;

    AuditService(
            AuditTrail trail,
            AuditQueries queries,
            Checkpoints checkpoints,
            AuditKey key,
            ChainCheck check,
            SignedInExecutor threads,
            CurrentPerson me,
            Clock clock) {
        this.trail = trail;
        this.queries = queries;
        this.checkpoints = checkpoints;
        this.key = key;
        this.check = check;
        this.threads = threads;
        this.me = me;
        this.clock = clock;
    }

    /** Every kind of entry that there can be. */
    @RolesAllowed("ADMIN")
    public List<String> kinds() {
        return AuditKinds.ALL;
    }

    /**
     * The latest first.
     *
     * @param before only entries older than the one with this number; what comes in later does not move them
     */
    @RolesAllowed("ADMIN")
    public List<AuditEvent> page(AuditFilter filter, long before, int size) {
        return queries.latest(filter, before, size);
    }

    /** For a spreadsheet, the oldest first; that it was taken is its last entry. */
    @RolesAllowed("ADMIN")
    public void exportCsv(AuditFilter filter, OutputStream target) {
        export(AuditExport.CSV, filter, target);
    }

    /** As JSON Lines, the oldest first; that it was taken is its last entry. */
    @RolesAllowed("ADMIN")
    public void exportJson(AuditFilter filter, OutputStream target) {
        export(AuditExport.JSON, filter, target);
    }

    private void export(AuditExport form, AuditFilter filter, OutputStream target) {
        enter(AuditKinds.EXPORTED);
        var head = checkpoints.signed(trail.head().orElseThrow());
        try (var entries = queries.all(filter, head.number())) {
            form.write(filter, entries, head, key, target);
        }
    }

    /** Begins to read the whole chain; while that is being done already, it goes on: two clicks have one effect. */
    @RolesAllowed("ADMIN")
    public synchronized Checking check() {
        if (latest == null || latest.state().isEnd()) {
            enter(AuditKinds.CHECKED);
            var next = new Checking();
            latest = next;
            // how it ends stands in the checking
            var _ = threads.execute(() -> check.run(next));
        }
        return latest;
    }

    /** The one that is under way, or the last one since the start, whoever began it. */
    @RolesAllowed("ADMIN")
    public synchronized Optional<Checking> checked() {
        return Optional.ofNullable(latest);
    }

    private void enter(String kind) {
        trail.append(
                new Fact(UUID.randomUUID().toString(), clock.instant(), me.id().value(), kind, List.of(), "", ""));
    }
}
