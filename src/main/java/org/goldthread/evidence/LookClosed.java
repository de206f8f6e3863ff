package org.goldthread.evidence;

import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;

/** A draft is no longer shown to whoever was asked for a look. */
public record LookClosed(LookRequestId look, EvidenceId item, PersonId candidate, PersonId asked)
        implements DomainEvent {}
