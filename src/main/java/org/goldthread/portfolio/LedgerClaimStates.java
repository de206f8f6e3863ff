package org.goldthread.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.ClaimStates;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Standing;
import org.goldthread.evidence.Wanted;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.springframework.stereotype.Component;

/** Tells evidence where a person's claims stand, from the ledger of their latest portfolio. */
@Component
class LedgerClaimStates implements ClaimStates {
    private final PortfolioRepository portfolios;
    private final CoverageReader reader;

    LedgerClaimStates(PortfolioRepository portfolios, CoverageReader reader) {
        this.portfolios = portfolios;
        this.reader = reader;
    }

    @Override
    public Ledger ledger(PersonId owner) {
        return latest(owner).map(LedgerClaimStates::ledger).orElse(Ledger.NONE);
    }

    @Override
    public Reading reading(PersonId owner) {
        return latest(owner)
                .map(portfolio -> new Reading(ledger(portfolio), handings(portfolio)))
                .orElse(Reading.NONE);
    }

    private Optional<Portfolio> latest(PersonId owner) {
        return portfolios.findFirstByCandidateOrderByStartedDesc(owner);
    }

    /** As its candidate may know it. */
    private static Ledger ledger(Portfolio portfolio) {
        var seen = portfolio.seenBy(portfolio.candidate());
        return new Ledger(seen.framework(), states(seen), wanted(seen));
    }

    /** Nothing is handed in while it is not worked on. */
    private Function<EvidenceItem, Handing> handings(Portfolio portfolio) {
        if (portfolio.state() != PortfolioState.IN_PROGRESS) {
            return _ -> Handing.NONE;
        }
        var facts = reader.withDrafts(portfolio);
        return item -> handing(portfolio, facts.with(item));
    }

    private static Handing handing(Portfolio portfolio, CoverageFacts facts) {
        var coverage = Coverage.of(facts);
        return new Handing(
                portfolio.id().value(),
                Set.copyOf(coverage.readyToSubmit()),
                coverage.criteria().stream()
                        .filter(progress -> progress.isWithCandidate() && !progress.isReady())
                        .map(progress -> progress.criterion().code())
                        .collect(Collectors.toSet()),
                coverage.criteria().stream()
                        .filter(progress -> !progress.isWithCandidate())
                        .collect(Collectors.toMap(
                                progress -> progress.criterion().code(),
                                progress -> progress.isDone() ? Standing.MET : Standing.WITH_ASSESSOR)),
                coverage.criteria().stream()
                        .filter(CriterionProgress::isDone)
                        .flatMap(progress ->
                                facts.portfolio().decision(progress.criterion().code()).stream())
                        .collect(Collectors.toMap(
                                Decided::criterion,
                                decided -> new MetBy(
                                        decided.at(), decided.submission().value()))));
    }

    private static Map<CriterionCode, Wanted> wanted(Portfolio portfolio) {
        return DecisionRules.inForce(portfolio).stream()
                .map(Decided::criterion)
                .distinct()
                .filter(code -> portfolio.openFor(code).isEmpty())
                .flatMap(code -> portfolio.decision(code).stream())
                .filter(decided -> decided.outcome() == Outcome.NOT_YET)
                .collect(Collectors.toMap(
                        Decided::criterion, decided -> new Wanted(decided.whatWouldShowIt(), decided.answerBy())));
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
