package org.goldthread.evidence;

/** What a list says of an item in one word, and what it can be narrowed to. In order of what needs the owner first. */
public enum EvidenceState {
    FEEDBACK_READY,
    NOT_YET,
    WITH_ASSESSOR,
    UNFINISHED,
    READY,
    MET;

    /** What is not handed in is ready or unfinished; a bare "draft" would leave open which. */
    static EvidenceState of(Standing standing, boolean ready) {
        return switch (standing) {
            case FEEDBACK_READY -> FEEDBACK_READY;
            case NOT_YET -> NOT_YET;
            case WITH_ASSESSOR -> WITH_ASSESSOR;
            case DRAFTED -> ready ? READY : UNFINISHED;
            case MET -> MET;
        };
    }
}
