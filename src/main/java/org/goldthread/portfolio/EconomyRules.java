package org.goldthread.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.EvidenceEconomy.Alone;
import org.goldthread.portfolio.EvidenceEconomy.Named;
import org.goldthread.standards.Criterion;

/** The fewest items that cover what all cover of the plan, and those that carry a criterion alone. */
final class EconomyRules {
    private EconomyRules() {}

    static EvidenceEconomy of(CoverageFacts facts) {
        return of(facts, FewestItems.WORK);
    }

    /** @param work how many steps the search may take */
    static EvidenceEconomy of(CoverageFacts facts, int work) {
        var plan = Set.copyOf(facts.portfolio().plan().criteria());
        var claims = facts.claims().stream()
                .filter(claim -> plan.contains(claim.criterion()) && counts(claim, facts))
                .toList();
        var titles = titles(claims);
        var items = List.copyOf(titles.keySet());
        var planned = facts.framework().criteria().stream()
                .filter(criterion -> plan.contains(criterion.code()))
                .toList();
        var needs = planned.stream()
                .map(criterion -> need(criterion, claims, items, facts))
                .toList();
        var found = FewestItems.of(needs, items.size(), work);
        var enough = found.items().stream()
                .mapToObj(items::get)
                .map(item -> new Named(item, titles.getOrDefault(item, "")))
                .toList();
        return new EvidenceEconomy(items.size(), enough, found.exact(), alone(planned, claims, facts));
    }

    /** It says how it shows the criterion, and was not refused there as it stands. */
    private static boolean counts(DraftedClaim claim, CoverageFacts facts) {
        var refused = facts.portfolio().claimState(claim.item(), claim.criterion()) == ClaimState.NOT_ACCEPTED;
        return claim.complete() && (!refused || facts.isNew(claim));
    }

    private static Map<EvidenceId, String> titles(List<DraftedClaim> claims) {
        return claims.stream()
                .collect(Collectors.toMap(
                        DraftedClaim::item, DraftedClaim::title, (first, _) -> first, LinkedHashMap::new));
    }

    private static Need need(
            Criterion criterion, List<DraftedClaim> claims, List<EvidenceId> items, CoverageFacts facts) {
        var shown = claims.stream().filter(on(criterion)).toList();
        return new Need(
                criterion,
                fixed(criterion, shown, facts),
                shown.stream().map(ProgressRules::counted).toList(),
                shown.stream().map(claim -> items.indexOf(claim.item())).toList(),
                facts.today());
    }

    /** Accepted, and nothing to choose about: the assessor added it, or its item is no longer there. */
    private static List<Tally.Counted> fixed(Criterion criterion, List<DraftedClaim> shown, CoverageFacts facts) {
        var there = shown.stream().map(DraftedClaim::item).collect(Collectors.toSet());
        return facts.portfolio().accepted(criterion.code()).stream()
                .filter(claim -> claim.item() == null || !there.contains(claim.item()))
                .map(Tally.Counted::of)
                .toList();
    }

    private static List<Alone> alone(List<Criterion> planned, List<DraftedClaim> claims, CoverageFacts facts) {
        return planned.stream()
                .flatMap(criterion -> onlyOne(criterion, claims, facts))
                .collect(Collectors.groupingBy(DraftedClaim::item, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(several -> new Alone(
                        several.getFirst().item(),
                        several.getFirst().title(),
                        several.stream().map(DraftedClaim::criterion).toList()))
                .toList();
    }

    private static Stream<DraftedClaim> onlyOne(Criterion criterion, List<DraftedClaim> claims, CoverageFacts facts) {
        var shown = claims.stream().filter(on(criterion)).toList();
        return shown.size() == 1 && fixed(criterion, shown, facts).isEmpty() ? shown.stream() : Stream.of();
    }

    private static Predicate<DraftedClaim> on(Criterion criterion) {
        return claim -> claim.criterion().equals(criterion.code());
    }
}
