package org.goldthread.portfolio;

/** Where a claim stands (domain brief, section 4); derived from the portfolio. */
public enum ClaimState {
    DRAFTED,
    SUBMITTED,
    UNDER_ASSESSMENT,
    ACCEPTED,
    NOT_ACCEPTED
}
