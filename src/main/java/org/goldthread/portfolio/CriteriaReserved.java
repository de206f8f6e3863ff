package org.goldthread.portfolio;

import org.goldthread.relay.DomainEvent;

/** A submission holds its criteria now; marking makes it visible to its assessor. */
public record CriteriaReserved(PortfolioId portfolio, SubmissionId submission) implements DomainEvent {}
