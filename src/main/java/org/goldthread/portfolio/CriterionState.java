package org.goldthread.portfolio;

/** Where a criterion stands; derived, never stored. FEEDBACK_READY only as the candidate sees it, before they open it. */
public enum CriterionState {
    NOT_STARTED,
    PLANNED,
    EVIDENCE_DRAFTED,
    SUBMITTED,
    UNDER_ASSESSMENT,
    FEEDBACK_READY,
    NOT_YET,
    RESUBMITTED,
    MET,
    MET_AGEING,
    MET_LAPSED;

    public boolean isMet() {
        return this == MET || this == MET_AGEING || this == MET_LAPSED;
    }

    /** Handed in, and not answered as far as the one who looks knows. */
    public boolean isWithAssessor() {
        return this == SUBMITTED || this == RESUBMITTED || this == UNDER_ASSESSMENT || this == FEEDBACK_READY;
    }
}
