package org.goldthread.document.pdf;

/** Where a line stands in its column; START is the right for a text that reads from right to left. */
public enum Align {
    START,
    CENTRE,
    END
}
