package org.goldthread.portfolio;

/** The other one saved the plan since it was read; both versions are to be shown. */
public final class PlanChanged extends RuntimeException {
    private final transient AssessmentPlan stored;

    PlanChanged(AssessmentPlan stored) {
        super("The plan was changed since it was read");
        this.stored = stored;
    }

    /** As it stands now. */
    public AssessmentPlan stored() {
        return stored;
    }
}
