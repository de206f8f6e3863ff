package org.goldthread.engagement;

/** Which way a measure should go. */
public enum Direction {
    UP,
    DOWN
}
