package org.goldthread.standards;

import java.util.List;
import java.util.Optional;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** One version of a framework. Nothing changes it once it is published; portfolios are pinned to it. */
@Document("frameworks")
@CompoundIndex(name = "code_edition", def = "{'code': 1, 'edition': 1}", unique = true)
@CompoundIndex(name = "status", def = "{'status': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record Framework(
        @Id FrameworkId id,
        @Version @Nullable Long version,
        String code,
        String edition,
        String title,
        FrameworkStatus status,
        List<Standard> standards,
        Outbox outbox)
        implements Publishes<Framework> {
    public Framework {
        standards = List.copyOf(standards);
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    public Framework(
            FrameworkId id,
            @Nullable Long version,
            String code,
            String edition,
            String title,
            FrameworkStatus status,
            List<Standard> standards) {
        this(id, version, code, edition, title, status, standards, Outbox.empty());
    }

    /** A draft with other standards; once published it refuses. */
    public Framework with(List<Standard> changed) {
        Refused.when(FrameworkRules.mayChange(status));
        return new Framework(id, version, code, edition, title, status, changed, outbox);
    }

    /** The draft, from now on unchangeable. */
    public Framework published() {
        Refused.when(FrameworkRules.mayChange(status));
        return as(FrameworkStatus.PUBLISHED);
    }

    /** No new portfolio starts on it; those pinned to it go on. */
    public Framework retired() {
        Refused.when(FrameworkRules.mayRetire(status));
        return as(FrameworkStatus.RETIRED);
    }

    private Framework as(FrameworkStatus next) {
        return new Framework(id, version, code, edition, title, next, standards, outbox);
    }

    public List<Criterion> criteria() {
        return standards.stream()
                .flatMap(standard -> standard.criteria().stream())
                .toList();
    }

    public Optional<Criterion> criterion(CriterionCode code) {
        return criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    @Override
    public Framework carrying(Outbox other) {
        return new Framework(id, version, code, edition, title, status, standards, other);
    }
}
