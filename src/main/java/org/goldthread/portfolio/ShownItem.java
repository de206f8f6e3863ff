package org.goldthread.portfolio;

import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * What shows a criterion, as its panel lists it.
 *
 * @param item null for what the assessor added
 * @param title empty for what the assessor added
 * @param locator where in the item, as the candidate typed it; empty for everybody else
 * @param rationale how it shows it, as the candidate typed it; empty for everybody else
 * @param complete it says how and where it shows the criterion
 * @param submission in which it was handed in or added last; null for a draft
 * @param open it is with the assessor in that submission
 */
public record ShownItem(
        CriterionCode criterion,
        @Nullable EvidenceId item,
        String title,
        String locator,
        String rationale,
        EvidenceType type,
        ClaimState state,
        boolean complete,
        @Nullable SubmissionId submission,
        boolean open) {
    static ShownItem of(Portfolio portfolio, DraftedClaim claim) {
        var ref = new ClaimRef(claim.item(), claim.criterion());
        var open = portfolio.open().stream()
                .filter(each -> each.claims().contains(ref))
                .map(OpenSubmission::submission)
                .findFirst();
        return new ShownItem(
                claim.criterion(),
                claim.item(),
                claim.title(),
                claim.locator(),
                claim.rationale(),
                claim.type(),
                ClaimRules.stateOf(portfolio, ref),
                claim.complete(),
                open.or(() -> ClaimRules.last(portfolio.claims(), ref).map(DecidedClaim::submission))
                        .orElse(null),
                open.isPresent());
    }

    /** What the assessor saw, discussed or asked. */
    static ShownItem added(DecidedClaim claim) {
        return new ShownItem(
                claim.criterion(),
                null,
                "",
                "",
                "",
                claim.type(),
                claim.accepted() ? ClaimState.ACCEPTED : ClaimState.NOT_ACCEPTED,
                true,
                claim.submission(),
                false);
    }
}
