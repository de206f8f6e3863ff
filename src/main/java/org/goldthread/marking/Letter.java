package org.goldthread.marking;

import java.util.List;

/** VARCS. The first four are judged per claim, S once per criterion over its accepted claims. */
public enum Letter {
    VALID,
    AUTHENTIC,
    RELIABLE,
    CURRENT,
    SUFFICIENT;

    /** V, A, R and C: what is judged per claim. */
    public static List<Letter> ofClaims() {
        return List.of(VALID, AUTHENTIC, RELIABLE, CURRENT);
    }
}
