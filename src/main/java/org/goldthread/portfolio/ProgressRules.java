package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/** One criterion's progress, from the ledger and the candidate's claims. */
final class ProgressRules {
    private ProgressRules() {}

    static CriterionProgress of(Criterion criterion, CoverageFacts facts) {
        var state = facts.stateOf(criterion);
        var fresh = fresh(criterion, facts);
        var counted = counted(criterion, facts);
        var tally = Tally.of(counted, facts.today());
        return new CriterionProgress(
                criterion,
                state,
                tally.items(),
                tally.distinctTypes(),
                tally.daysCovered(),
                missing(criterion, facts, tally, fresh),
                counted.stream()
                        .map(Tally.Counted::item)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                !state.isWithAssessor() && fresh.stream().anyMatch(DraftedClaim::complete),
                fresh.stream().collect(Collectors.toMap(DraftedClaim::item, DraftedClaim::questions, (one, _) -> one)),
                currentUntil(criterion, facts));
    }

    /** What a criterion's minimums are counted over. */
    static List<Tally.Counted> counted(Criterion criterion, CoverageFacts facts) {
        return Stream.of(
                        accepted(criterion, facts),
                        handedIn(criterion, facts),
                        fresh(criterion, facts).stream().map(ProgressRules::counted))
                .flatMap(claims -> claims)
                .toList();
    }

    /** What no assessor has had; of what is done, nothing more is wanted. */
    private static List<DraftedClaim> fresh(Criterion criterion, CoverageFacts facts) {
        return CoverageRules.isDone(facts.portfolio(), criterion, facts.now())
                ? List.of()
                : facts.newOn(criterion.code());
    }

    private static Stream<Tally.Counted> accepted(Criterion criterion, CoverageFacts facts) {
        return facts.portfolio().accepted(criterion.code()).stream().map(Tally.Counted::of);
    }

    private static Stream<Tally.Counted> handedIn(Criterion criterion, CoverageFacts facts) {
        return facts.claimsOn(criterion.code()).stream()
                .filter(claim -> facts.portfolio().openFor(criterion.code()).stream()
                        .anyMatch(open -> open.claims().contains(new ClaimRef(claim.item(), claim.criterion()))))
                .map(ProgressRules::counted);
    }

    static Tally.Counted counted(DraftedClaim claim) {
        return new Tally.Counted(claim.item(), claim.type(), claim.dated(), claim.measures());
    }

    private static List<Shortfall> missing(
            Criterion criterion, CoverageFacts facts, Tally tally, List<DraftedClaim> fresh) {
        var found = new ArrayList<Shortfall>();
        if (fresh.isEmpty()) {
            facts.portfolio().decision(criterion.code()).stream()
                    .flatMap(decided -> sinceDecision(decided, criterion, facts))
                    .forEach(found::add);
        }
        fresh.stream()
                .filter(claim -> !claim.complete())
                .map(claim -> new Shortfall.Sentence(claim.item(), claim.title()))
                .forEach(found::add);
        found.addAll(CoverageRules.shortfalls(criterion, tally, facts.today()));
        return List.copyOf(found);
    }

    /** A refusal or a lapse asks for something new, whatever the numbers say. */
    private static Stream<Shortfall> sinceDecision(Decided decided, Criterion criterion, CoverageFacts facts) {
        return switch (facts.stateOf(criterion)) {
            case NOT_YET -> Stream.of(new Shortfall.Answer(decided.whatWouldShowIt(), decided.answerBy()));
            case MET_LAPSED ->
                Stream.of(new Shortfall.Renewal(CoverageRules.currentUntil(
                        decided, criterion, facts.now().getZone())));
            default -> Stream.of();
        };
    }

    private static @Nullable LocalDate currentUntil(Criterion criterion, CoverageFacts facts) {
        return facts.portfolio()
                .decision(criterion.code())
                .filter(decided -> decided.outcome() == Outcome.MET)
                .map(decided -> CoverageRules.currentUntil(
                        decided, criterion, facts.now().getZone()))
                .orElse(null);
    }
}
