package org.goldthread.engagement;

/** What a relationship asks of the practitioner. */
public enum Alignment {
    /** Too little is said to compare, and nothing speaks against it. */
    OPEN,
    ALIGNED,
    WATCH,
    TALK_TO_THE_CUSTOMER
}
