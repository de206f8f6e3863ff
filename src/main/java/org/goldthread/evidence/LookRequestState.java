package org.goldthread.evidence;

/** Whose turn it is in a look at a draft. */
public enum LookRequestState {
    /** The one asked has not written since the candidate did. */
    ASKED,
    /** The one asked wrote last. */
    ANSWERED,
    /** The candidate ended it, or the one asked may not look any more: nobody but the candidate reads it. */
    CLOSED
}
