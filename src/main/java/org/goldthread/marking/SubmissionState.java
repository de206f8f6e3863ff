package org.goldthread.marking;

/** PREPARED is written before its criteria are reserved in the portfolio; nobody sees it. COUNTERSIGNING waits for a second signature (R7). */
public enum SubmissionState {
    PREPARED,
    SUBMITTED,
    UNDER_ASSESSMENT,
    COUNTERSIGNING,
    FINISHED,
    RETURNED,
    WITHDRAWN
}
