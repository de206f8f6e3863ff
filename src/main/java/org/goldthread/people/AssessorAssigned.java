package org.goldthread.people;

import java.time.Instant;
import org.goldthread.relay.DomainEvent;

/** From now on this assessor assesses this candidate. */
public record AssessorAssigned(PersonId candidate, PersonId assessor, Instant at) implements DomainEvent {}
