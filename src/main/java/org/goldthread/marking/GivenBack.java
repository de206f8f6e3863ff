package org.goldthread.marking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldthread.portfolio.ClosedSubmission;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;

/**
 * A submission that its assessor gave back without a decision.
 *
 * @param reason as the candidate read it
 */
public record GivenBack(SubmissionId submission, Instant at, String reason, List<CriterionCode> criteria) {
    public GivenBack {
        criteria = List.copyOf(criteria);
    }

    /** How the criterion's last submission before {@code before} ended, if it was given back; withdrawn ones left nothing. */
    static Optional<GivenBack> last(Portfolio portfolio, CriterionCode criterion, Instant before) {
        return portfolio.closed().stream()
                .filter(closed -> closed.ending() != ClosedSubmission.Ending.WITHDRAWN
                        && closed.was().since().isBefore(before)
                        && closed.was().criteria().contains(criterion))
                .max(Comparator.comparing(ClosedSubmission::at))
                .filter(closed -> closed.ending() == ClosedSubmission.Ending.RETURNED)
                .map(closed -> new GivenBack(
                        closed.was().submission(),
                        closed.at(),
                        closed.reason(),
                        closed.was().criteria()));
    }
}
