package org.goldthread.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.goldthread.evidence.ClaimStates;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Standing;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.springframework.stereotype.Component;

/** Tells evidence where a person's claims stand, from the ledger of their latest portfolio. */
@Component
class LedgerClaimStates implements ClaimStates {
    private final PortfolioRepository portfolios;

    LedgerClaimStates(PortfolioRepository portfolios) {
        this.portfolios = portfolios;
    }

    @Override
    public Ledger ledger(PersonId owner) {
        return portfolios
                .findFirstByCandidateOrderByStartedDesc(owner)
                .map(portfolio -> new Ledger(portfolio.framework(), states(portfolio.seenBy(owner))))
                .orElse(Ledger.NONE);
    }

    static Map<EvidenceId, Map<CriterionCode, Standing>> states(Portfolio portfolio) {
        var states = new HashMap<EvidenceId, Map<CriterionCode, Standing>>();
        claims(portfolio)
                .forEach(claim -> states.computeIfAbsent(claim.item(), _ -> new HashMap<>())
                        .put(claim.criterion(), standing(portfolio, claim)));
        return states;
    }

    private static Stream<ClaimRef> claims(Portfolio portfolio) {
        var open = portfolio.open().stream().map(OpenSubmission::claims).flatMap(Collection::stream);
        var decided = portfolio.claims().stream()
                .flatMap(claim -> Stream.ofNullable(claim.item()).map(item -> new ClaimRef(item, claim.criterion())));
        return Stream.of(open, decided).flatMap(claims -> claims);
    }

    private static Standing standing(Portfolio portfolio, ClaimRef claim) {
        return switch (portfolio.claimState(claim.item(), claim.criterion())) {
            case DRAFTED -> Standing.DRAFTED;
            case SUBMITTED, UNDER_ASSESSMENT ->
                portfolio
                        .openFor(claim.criterion())
                        .filter(OpenSubmission::feedbackReady)
                        .map(_ -> Standing.FEEDBACK_READY)
                        .orElse(Standing.WITH_ASSESSOR);
            case ACCEPTED -> accepted(portfolio, claim.criterion());
            case NOT_ACCEPTED -> Standing.NOT_YET;
        };
    }

    /** A claim may be accepted and the criterion not yet met, as its accepted claims do not suffice together (S). */
    private static Standing accepted(Portfolio portfolio, CriterionCode criterion) {
        if (portfolio.openFor(criterion).isPresent()) {
            return Standing.WITH_ASSESSOR;
        }
        return portfolio
                .decision(criterion)
                .filter(decided -> decided.outcome() == Outcome.MET)
                .map(_ -> Standing.MET)
                .orElse(Standing.NOT_YET);
    }
}
