package org.goldthread.evidence;

import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;

/** A candidate asks somebody for a look at a draft. */
public record LookAsked(LookRequestId look, EvidenceId item, PersonId candidate, PersonId asked)
        implements DomainEvent {}
