package org.goldthread.marking;

/** VARCS. The first four are judged per claim, S once per criterion over its accepted claims. */
public enum Letter {
    VALID,
    AUTHENTIC,
    RELIABLE,
    CURRENT,
    SUFFICIENT
}
