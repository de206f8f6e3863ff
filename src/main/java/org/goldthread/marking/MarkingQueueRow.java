package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;

/**
 * What the marking queue shows of a submission.
 *
 * @param decided how many of its {@code criteria} are decided
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
        int decided) {}
