package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** An assessor finished a submission; its decisions take effect. */
public record SubmissionMarked(SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor)
        implements DomainEvent {}
