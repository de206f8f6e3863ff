package org.goldthread.marking;

import java.time.Instant;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;

/** That feedback has been ready since {@code finished} and its candidate has not opened it; nothing of what it says. */
public record UnreadFeedback(
        SubmissionId id,
        PortfolioId portfolio,
        PersonId candidate,
        PersonId assessor,
        List<CriterionCode> criteria,
        Instant finished) {
    public UnreadFeedback {
        criteria = List.copyOf(criteria);
    }
}
