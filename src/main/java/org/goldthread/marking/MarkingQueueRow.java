package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * What the marking queue shows of a submission.
 *
 * @param assessorName empty in the assessor's own queue
 * @param decided how many of its {@code criteria} are decided
 * @param toDecide how many are neither decided nor wait for an answer of the candidate
 * @param asked what the candidate has been asked to answer or confirm for the longest time; null where nothing is
 */
public record MarkingQueueRow(
        SubmissionId id,
        PortfolioId portfolio,
        PersonId candidate,
        String candidateName,
        int attempt,
        SubmissionState state,
        Instant submitted,
        LocalDate expectBy,
        int criteria,
        int decided,
        int toDecide,
        @Nullable Addendum asked,
        PersonId assessor,
        String assessorName,
        @Nullable Countersigning countersigning) {
    /** A second signature was refused: the trainee goes on. */
    public boolean isSentBack() {
        return countersigning != null && !countersigning.sentBack().isEmpty();
    }

    /** Nothing can be decided before the candidate has answered: it is their turn, not the assessor's. */
    public boolean waitsForCandidate() {
        return asked != null && toDecide == 0;
    }
}
