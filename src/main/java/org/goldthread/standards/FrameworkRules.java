package org.goldthread.standards;

import java.util.Optional;
import org.goldthread.rules.Refusal;

/** What may be done with a framework in which status. */
final class FrameworkRules {
    private FrameworkRules() {}

    /** Only a draft changes: portfolios are pinned to what was published. */
    static Optional<Refusal> mayChange(FrameworkStatus status) {
        return status == FrameworkStatus.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.of("framework", "standards.refusal.published"));
    }

    static Optional<Refusal> mayRetire(FrameworkStatus status) {
        return status == FrameworkStatus.PUBLISHED
                ? Optional.empty()
                : Optional.of(Refusal.of("framework", "standards.refusal.not-published"));
    }
}
