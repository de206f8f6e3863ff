package org.goldthread.people;

import org.goldthread.relay.DomainEvent;

/** Somebody holds other roles from now on, or the same ones elsewhere or for another time. */
public record RolesChanged(PersonId person) implements DomainEvent {}
