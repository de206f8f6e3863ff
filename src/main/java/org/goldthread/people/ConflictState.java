package org.goldthread.people;

/** What follows from a conflict declaration. */
public enum ConflictState {
    OPEN,
    MITIGATED,
    BARRED
}
