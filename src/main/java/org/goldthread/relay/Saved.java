package org.goldthread.relay;

/** An aggregate was saved, and had nothing more particular to tell. */
public record Saved(boolean first) implements DomainEvent {}
