package org.goldthread.marking;

import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;

/** A second signature was refused; the trainee goes on with the submission. */
public record CountersigningSentBack(
        SubmissionId submission, PortfolioId portfolio, PersonId candidate, PersonId assessor) implements DomainEvent {}
