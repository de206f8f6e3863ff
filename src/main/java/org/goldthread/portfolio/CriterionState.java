package org.goldthread.portfolio;

/** Where a criterion stands; derived, never stored. */
public enum CriterionState {
    NOT_STARTED,
    PLANNED,
    EVIDENCE_DRAFTED,
    SUBMITTED,
    UNDER_ASSESSMENT,
    NOT_YET,
    RESUBMITTED,
    MET,
    MET_AGEING,
    MET_LAPSED;

    public boolean isMet() {
        return this == MET || this == MET_AGEING || this == MET_LAPSED;
    }

    public boolean isWithAssessor() {
        return this == SUBMITTED || this == RESUBMITTED || this == UNDER_ASSESSMENT;
    }
}
