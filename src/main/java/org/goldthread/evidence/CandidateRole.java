package org.goldthread.evidence;

/** The candidate's part in what was done. */
public enum CandidateRole {
    LED,
    CO_LED,
    CONTRIBUTED,
    OBSERVED
}
