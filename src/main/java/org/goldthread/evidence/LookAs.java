package org.goldthread.evidence;

/** As what somebody is asked for a look at a draft. */
public enum LookAs {
    COACH,
    /** The one who assesses the candidate. */
    ASSESSOR
}
