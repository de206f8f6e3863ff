package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * A claim that an assessor decided.
 *
 * @param item null for what the assessor added (an observation, a discussion, an answer)
 * @param accepted V, A, R and C were all yes
 * @param dated the dated records that it brings for sustained practice
 * @param measures those that it brings, as their readings stood when it was handed in
 */
public record DecidedClaim(
        CriterionCode criterion,
        @Nullable EvidenceId item,
        EvidenceType type,
        boolean accepted,
        List<LocalDate> dated,
        List<MeasureFollowed> measures,
        SubmissionId submission) {
    public DecidedClaim {
        dated = List.copyOf(dated);
        measures = List.copyOf(measures);
    }
}
