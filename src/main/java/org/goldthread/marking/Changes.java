package org.goldthread.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.Criterion;

/**
 * What was handed in last for a criterion, and what shows it now.
 *
 * @param attempt the number it bore
 * @param before the sealed copies with a claim on the criterion
 * @param now what would be handed in of the items that claim it today, as they stand
 */
public record Changes(
        SubmissionId submission,
        int attempt,
        Instant submitted,
        Criterion criterion,
        List<SubmittedItem> before,
        List<SubmittedItem> now) {
    public Changes {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Every item of either, those of today first. */
    public List<EvidenceId> items() {
        return Stream.concat(now.stream(), before.stream())
                .map(SubmittedItem::item)
                .distinct()
                .toList();
    }

    public Optional<SubmittedItem> before(EvidenceId item) {
        return of(before, item);
    }

    public Optional<SubmittedItem> now(EvidenceId item) {
        return of(now, item);
    }

    private static Optional<SubmittedItem> of(List<SubmittedItem> copies, EvidenceId item) {
        return copies.stream().filter(copy -> copy.item().equals(item)).findFirst();
    }
}
