package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** The first judgement was saved: from now on it cannot be withdrawn. */
public record AssessmentBegun(SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor)
        implements DomainEvent {}
