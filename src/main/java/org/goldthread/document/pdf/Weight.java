package org.goldthread.document.pdf;

/** The cut of the letters. */
public enum Weight {
    PLAIN,
    STRONG,
    SLANTED
}
