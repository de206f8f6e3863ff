package org.goldthread.people;

/** How two persons stand to each other outside an assessment. */
public enum ConflictKind {
    FAMILY,
    CLOSE_FRIEND,
    LINE_MANAGER,
    COACH,
    OTHER;

    /** Whether one may never assess the other (R5). */
    boolean bars() {
        return this == FAMILY || this == CLOSE_FRIEND;
    }

    /** Whether one may assess the other only with a sentence of mitigation. */
    boolean warns() {
        return this == LINE_MANAGER || this == COACH;
    }
}
