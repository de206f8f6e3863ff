package org.goldthread.engagement;

/** In which order a list of threads stands. */
public enum EngagementOrder {
    LAST_CHANGED,
    TITLE
}
