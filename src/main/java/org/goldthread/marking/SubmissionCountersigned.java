package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** A trainee's decisions were given their second signature (R7); that they took effect is told beside it. */
public record SubmissionCountersigned(
        SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor) implements DomainEvent {}
