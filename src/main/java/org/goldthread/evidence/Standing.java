package org.goldthread.evidence;

/** Where something claimed stands, as its owner reads it. In order of what needs the owner's attention first. */
public enum Standing {
    FEEDBACK_READY,
    NOT_YET,
    WITH_ASSESSOR,
    DRAFTED,
    MET
}
