package org.goldthread.people;

import org.goldthread.relay.DomainEvent;

/** Nobody assesses this candidate any more. */
public record AssessorUnassigned(PersonId candidate) implements DomainEvent {}
