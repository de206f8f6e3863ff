package org.goldthread.marking;

import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it lies before the assessor: of an item or of an addendum, never of both.
 *
 * @param locator where to look, in the candidate's words; may be empty
 * @param rationale how it shows the criterion; empty for an addendum
 * @param witnessToConfirm it is a witness's testimony that nobody has confirmed yet: it cannot be accepted
 */
public record DeskClaim(
        ClaimKey key,
        String title,
        EvidenceType type,
        String locator,
        String rationale,
        ClaimJudgement judgement,
        boolean witnessToConfirm,
        @Nullable SubmittedItem item,
        @Nullable Addendum addendum) {}
