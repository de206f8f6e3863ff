package org.goldthread.people;

import org.goldthread.relay.DomainEvent;

/** Somebody may no longer sign in. */
public record PersonDisabled(PersonId person) implements DomainEvent {}
