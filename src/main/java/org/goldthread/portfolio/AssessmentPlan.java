package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The one page that candidate and assessor agree before evidence is marked.
 *
 * @param criteria what is worked on until the review; the others stay open
 * @param methods how it will be assessed
 */
public record AssessmentPlan(
        List<CriterionCode> criteria,
        String methods,
        @Nullable LocalDate reviewOn,
        String reasonableAdjustments) {
    public AssessmentPlan {
        criteria = List.copyOf(criteria);
        methods = TextRules.orEmpty(methods);
        reasonableAdjustments = TextRules.orEmpty(reasonableAdjustments);
    }

    static AssessmentPlan forAllOf(Framework framework) {
        return new AssessmentPlan(
                framework.criteria().stream().map(Criterion::code).toList(), "", null, "");
    }
}
