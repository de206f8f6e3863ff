package org.goldthread.people;

/** A person in a list. */
public record PersonRow(PersonId id, PersonDetails details, PersonStatus status, boolean disabled) {}
