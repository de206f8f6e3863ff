package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** An assessor gave a submission back without a decision. */
public record SubmissionReturned(SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor)
        implements DomainEvent {}
