package org.goldthread.evidence;

/** What was decided about a change after looking again. */
public enum Verdict {
    ADOPT,
    ADAPT,
    ABANDON,
    TOO_EARLY
}
