package org.goldthread.people;

import org.goldthread.relay.DomainEvent;

/** Somebody who was disabled may sign in again. */
public record PersonEnabled(PersonId person) implements DomainEvent {}
