package org.goldthread.evidence;

import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;

/** Whoever was asked for a look has commented. */
public record LookCommented(LookRequestId look, EvidenceId item, PersonId candidate, PersonId asked)
        implements DomainEvent {}
