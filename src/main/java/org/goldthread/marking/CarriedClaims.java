package org.goldthread.marking;

import java.util.Collection;
import java.util.List;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.portfolio.ClaimRef;
import org.goldthread.portfolio.ClaimRules;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.standards.CriterionCode;

/**
 * Which claims a new attempt carries: all on its criteria but those that were accepted and whose item has not changed
 * since it was handed in, as they count without being judged again.
 */
record CarriedClaims(Portfolio portfolio) {
    List<Claim> of(EvidenceItem item, Collection<CriterionCode> criteria) {
        return item.claims().stream()
                .filter(claim -> criteria.contains(claim.criterion()) && isCarried(item, claim))
                .toList();
    }

    private boolean isCarried(EvidenceItem item, Claim claim) {
        return switch (portfolio.claimState(item.id(), claim.criterion())) {
            case DRAFTED, NOT_ACCEPTED -> true;
            case SUBMITTED, UNDER_ASSESSMENT -> false;
            case ACCEPTED ->
                ClaimRules.isChangedSince(portfolio, new ClaimRef(item.id(), claim.criterion()), item.updated());
        };
    }
}
