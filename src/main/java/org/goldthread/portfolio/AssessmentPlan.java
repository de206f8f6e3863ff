package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** The one page that candidate and assessor agree before evidence is marked. */
public record AssessmentPlan(
        List<CriterionCode> criteria,
        String methods,
        @Nullable LocalDate reviewOn,
        String reasonableAdjustments) {
    public AssessmentPlan {
        criteria = List.copyOf(criteria);
    }
}
