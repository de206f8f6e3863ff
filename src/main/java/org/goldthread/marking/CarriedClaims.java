package org.goldthread.marking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.standards.CriterionCode;

/**
 * Which claims a new attempt carries: all on its criteria but those that were accepted and whose item has not changed
 * since, as they count without being judged again.
 *
 * @param earlier what was handed in before, latest first
 */
record CarriedClaims(Portfolio portfolio, List<Submission> earlier) {
    CarriedClaims {
        earlier = List.copyOf(earlier);
    }

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
                handedIn(item, claim).filter(at -> item.updated().isAfter(at)).isPresent();
        };
    }

    private Optional<Instant> handedIn(EvidenceItem item, Claim claim) {
        return earlier.stream()
                .filter(submission -> submission.state() == SubmissionState.FINISHED
                        && submission.items().stream()
                                .anyMatch(copy -> copy.item().equals(item.id())
                                        && copy.claim(claim.criterion()).isPresent()))
                .map(Submission::submitted)
                .findFirst();
    }
}
