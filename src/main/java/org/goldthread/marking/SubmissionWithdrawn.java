package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** A candidate took a submission back before its assessment began. */
public record SubmissionWithdrawn(SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor)
        implements DomainEvent {}
