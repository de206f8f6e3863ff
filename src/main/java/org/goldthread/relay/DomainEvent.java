package org.goldthread.relay;

/** Something that happened to an aggregate; a record named in the past tense, with typed ids and values only. */
public interface DomainEvent {}
