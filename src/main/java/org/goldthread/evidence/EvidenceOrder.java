package org.goldthread.evidence;

/** How a list of evidence is sorted. */
public enum EvidenceOrder {
    LAST_CHANGED,
    LATEST,
    EARLIEST,
    TITLE
}
