package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
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
 */
public record DecidedClaim(
        CriterionCode criterion,
        @Nullable EvidenceId item,
        EvidenceType type,
        boolean accepted,
        List<LocalDate> dated,
        SubmissionId submission) {
    public DecidedClaim {
        dated = List.copyOf(dated);
    }
}
