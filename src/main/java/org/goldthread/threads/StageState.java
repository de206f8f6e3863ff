package org.goldthread.threads;

/** How far a stage, or an item at it, has come; each beats those before it. */
public enum StageState {
    MISSING,
    DRAFTED,
    NOT_YET,
    WITH_ASSESSOR,
    MET
}
