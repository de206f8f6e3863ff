package org.goldthread.people;

/**
 * That one of two about whom a conflict is declared is the other's assessor of record.
 *
 * @param open how many of the candidate's submissions are with them
 */
public record StillAssesses(PersonId candidate, PersonId assessor, int open) {}
