package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** A submission is with its assessor now. */
public record SubmissionPlaced(SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor)
        implements DomainEvent {}
