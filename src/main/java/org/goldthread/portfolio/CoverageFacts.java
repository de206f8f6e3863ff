package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;

/**
 * What a coverage is computed from.
 *
 * @param claims the candidate's claims as their items stand today
 * @param measures of the pieces of work that claims point to
 * @param now in the organisation's zone
 */
record CoverageFacts(
        Framework framework,
        Portfolio portfolio,
        List<DraftedClaim> claims,
        Map<EngagementId, List<Measure>> measures,
        ZonedDateTime now) {
    CoverageFacts {
        claims = List.copyOf(claims);
        measures = Map.copyOf(measures);
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
        return portfolio.stateOf(criterion, drafted, now);
    }

    /** Claims with something that no assessor has had: never handed in, or changed since the decision. */
    List<DraftedClaim> newOn(CriterionCode criterion) {
        return claimsOn(criterion).stream().filter(this::isNew).toList();
    }

    private boolean isNew(DraftedClaim claim) {
        return switch (portfolio.claimState(claim.item(), claim.criterion())) {
            case DRAFTED -> true;
            case SUBMITTED, UNDER_ASSESSMENT -> false;
            case ACCEPTED, NOT_ACCEPTED ->
                portfolio
                        .decision(claim.criterion())
                        .filter(decided -> claim.updated().isAfter(decided.at()))
                        .isPresent();
        };
    }
}
