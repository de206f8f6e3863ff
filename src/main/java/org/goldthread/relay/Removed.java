package org.goldthread.relay;

/** An aggregate is no longer there. */
public record Removed() implements DomainEvent {}
