package org.goldthread.people;

/** Where a person stands; who has left or was anonymised can no longer sign in. */
public enum PersonStatus {
    ACTIVE,
    LEFT,
    ANONYMISED
}
