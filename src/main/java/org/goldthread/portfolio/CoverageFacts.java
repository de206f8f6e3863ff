package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.Drafts;
import org.goldthread.evidence.Drafts.Begun;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;

/**
 * What a coverage is computed from.
 *
 * @param claims the candidate's claims: as their items stand today, or for the assessor as they were handed in
 * @param begun the candidate's items that show nothing yet; none for the assessor
 * @param forAssessor the assessor looks, to whom what was handed in is still to be weighed
 * @param now in the organisation's zone
 * @param ageingDays how long before its end a MET is said to be ageing
 */
record CoverageFacts(
        Framework framework,
        Portfolio portfolio,
        List<DraftedClaim> claims,
        List<Begun> begun,
        boolean forAssessor,
        ZonedDateTime now,
        int ageingDays) {
    CoverageFacts {
        claims = List.copyOf(claims);
        begun = List.copyOf(begun);
    }

    /** The same with one of the candidate's items as it is now. */
    CoverageFacts with(EvidenceItem item) {
        var changed = new Drafts(claims, begun).with(item);
        return new CoverageFacts(framework, portfolio, changed.claims(), changed.begun(), forAssessor, now, ageingDays);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    List<DraftedClaim> claimsOn(CriterionCode criterion) {
        return claims.stream()
                .filter(claim -> claim.criterion().equals(criterion))
                .toList();
    }

    CriterionState stateOf(Criterion criterion) {
        var drafted = claimsOn(criterion.code()).stream()
                .anyMatch(claim -> portfolio.claimState(claim.item(), claim.criterion()) == ClaimState.DRAFTED);
        return CoverageRules.stateOf(portfolio, criterion, drafted, now, ageingDays);
    }

    /** Claims with something that no assessor has had: never handed in, or changed since. */
    List<DraftedClaim> newOn(CriterionCode criterion) {
        return claimsOn(criterion).stream().filter(this::isNew).toList();
    }

    /** It has something that no assessor has had. */
    boolean isNew(DraftedClaim claim) {
        return switch (portfolio.claimState(claim.item(), claim.criterion())) {
            case DRAFTED -> true;
            case SUBMITTED, UNDER_ASSESSMENT -> false;
            case ACCEPTED, NOT_ACCEPTED ->
                ClaimRules.isChangedSince(portfolio, new ClaimRef(claim.item(), claim.criterion()), claim.updated());
        };
    }
}
