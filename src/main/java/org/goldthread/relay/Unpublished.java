package org.goldthread.relay;

import java.time.Instant;

/** An event that its aggregate still carries. */
public record Unpublished(String id, Instant at, DomainEvent event) {}
