package org.goldthread.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where claims stand: of several decisions on one item's claim, the last holds (R9). */
public final class ClaimRules {
    private ClaimRules() {}

    static ClaimState stateOf(Portfolio portfolio, ClaimRef claim) {
        for (var each : portfolio.open()) {
            if (each.claims().contains(claim)) {
                return each.phase() == OpenSubmission.Phase.SUBMITTED
                        ? ClaimState.SUBMITTED
                        : ClaimState.UNDER_ASSESSMENT;
            }
        }
        return last(portfolio.claims(), claim)
                .map(decided -> decided.accepted() ? ClaimState.ACCEPTED : ClaimState.NOT_ACCEPTED)
                .orElse(ClaimState.DRAFTED);
    }

    /**
     * An item was changed since it was handed in for a criterion and decided there: its assessor has not had it as it is
     * now, however long they took to decide.
     */
    public static boolean isChangedSince(Portfolio portfolio, ClaimRef claim, Instant updated) {
        return last(portfolio.claims(), claim)
                .flatMap(decided -> portfolio.closed().stream()
                        .filter(each -> each.isOf(decided.submission()))
                        .findFirst())
                .filter(handedIn -> updated.isAfter(handedIn.was().since()))
                .isPresent();
    }

    static Optional<DecidedClaim> last(List<DecidedClaim> claims, ClaimRef claim) {
        return claims.reversed().stream()
                .filter(each ->
                        claim.item().equals(each.item()) && claim.criterion().equals(each.criterion()))
                .findFirst();
    }

    /** Those that count: accepted, and not decided otherwise later. What the assessor added is decided once. */
    public static List<DecidedClaim> accepted(List<DecidedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.accepted() && holds(claims, claim))
                .toList();
    }

    private static boolean holds(List<DecidedClaim> claims, DecidedClaim claim) {
        return claim.item() == null
                || last(claims, new ClaimRef(claim.item(), claim.criterion()))
                        .filter(claim::equals)
                        .isPresent();
    }
}
