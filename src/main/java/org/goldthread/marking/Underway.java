package org.goldthread.marking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;

/** That something is handed in and not answered yet, and on whom it waits; nothing of what it holds. */
public record Underway(
        SubmissionId id,
        PortfolioId portfolio,
        PersonId candidate,
        PersonId assessor,
        SubmissionState state,
        Instant submitted,
        List<Addendum> addenda) {
    public Underway {
        addenda = List.copyOf(addenda);
    }

    /** The assessor has decided, and it waits for a second signature (R7). */
    public boolean isDecided() {
        return state == SubmissionState.COUNTERSIGNING;
    }

    /** Since when the candidate has been asked for an answer or a confirmation, if they still are. */
    public Optional<Instant> askedSince() {
        return MarkingRules.waitingForCandidate(state, addenda)
                .map(Addendum::at)
                .min(Comparator.naturalOrder());
    }
}
