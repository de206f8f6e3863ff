package org.goldthread.marking;

/** PREPARED is written before its criteria are reserved in the portfolio; nobody sees it. */
public enum SubmissionState {
    PREPARED,
    SUBMITTED,
    UNDER_ASSESSMENT,
    FINISHED,
    RETURNED,
    WITHDRAWN
}
