package org.goldthread.portfolio;

import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * What shows a criterion, as its panel lists it.
 *
 * @param item null for what the assessor added
 * @param title empty for what the assessor added
 * @param complete it says how and where it shows the criterion
 */
public record ShownItem(
        CriterionCode criterion,
        @Nullable EvidenceId item,
        String title,
        EvidenceType type,
        ClaimState state,
        boolean complete) {}
