package org.goldthread.portfolio;

import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;

/** What is open in a portfolio is with this assessor now, as the one before may no longer assess. */
public record OpenPassedOn(PortfolioId portfolio, List<SubmissionId> submissions, PersonId assessor)
        implements DomainEvent {
    public OpenPassedOn {
        submissions = List.copyOf(submissions);
    }
}
