package org.goldthread.document;

/** How the marking checklist comes out. */
public enum Checklist {
    /** With the decisions that were made. */
    FILLED,
    /** Empty boxes, to mark on paper. */
    BLANK
}
