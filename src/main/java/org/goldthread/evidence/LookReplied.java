package org.goldthread.evidence;

import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;

/** The candidate wrote back, and asks for another look. */
public record LookReplied(LookRequestId look, EvidenceId item, PersonId candidate, PersonId asked)
        implements DomainEvent {}
