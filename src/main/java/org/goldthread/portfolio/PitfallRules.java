package org.goldthread.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.Pitfall.Kind;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Standard;

/**
 * Advice, to the candidate before handing in and to the assessor while weighing (domain brief, sections 2 and 5). Of the
 * brief's pitfalls PC1 is here; PC1's second half, that all comes from one event, is said by the span: no field tells which
 * event a record is of. The others are in {@link PitfallSignRules}.
 */
final class PitfallRules {
    /** Check and tell (5.5): the baseline, and a reading so many days on. */
    static final CriterionCode CHECKED = new CriterionCode("5.5");

    static final int LATER_DAYS = 30;

    /** From so many criteria on, an item that alone carries them is worth a word. */
    static final int SINGLE_POINT_FROM = 3;

    private static final Set<EvidenceType> UNUSUAL = Set.of(EvidenceType.PRIOR_LEARNING, EvidenceType.SIMULATION);

    private PitfallRules() {}

    /** @param criteria the progress of every criterion; those that are done ask for no advice */
    static List<Pitfall> of(CoverageFacts facts, List<CriterionProgress> criteria) {
        var open = criteria.stream()
                .filter(progress -> asks(progress, facts))
                .map(CriterionProgress::criterion)
                .toList();
        var found = new ArrayList<Pitfall>();
        facts.framework().standards().stream()
                .flatMap(standard -> oneOff(standard, open, facts).stream())
                .forEach(found::add);
        found.addAll(PitfallSignRules.of(facts, open));
        singlePoint(criteria, facts).ifPresent(found::add);
        open.stream()
                .flatMap(criterion -> unusualKindAlone(criterion, facts).stream())
                .forEach(found::add);
        open.stream()
                .filter(criterion -> criterion.code().equals(CHECKED))
                .flatMap(criterion -> noLaterReading(criterion, facts).stream())
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The candidate is past advice on what is with the assessor. */
    private static boolean asks(CriterionProgress progress, CoverageFacts facts) {
        return facts.forAssessor() ? !progress.isDone() : progress.isWithCandidate();
    }

    /** PC1: the dated records of a standard's evidence span less than practice that lasts. */
    private static Optional<Pitfall> oneOff(Standard standard, Collection<Criterion> open, CoverageFacts facts) {
        var codes = standard.criteria().stream()
                .filter(open::contains)
                .map(Criterion::code)
                .filter(code -> !facts.claimsOn(code).isEmpty())
                .toList();
        var days = standard.criteria().stream()
                .mapToInt(Criterion::sustainedMinDays)
                .max()
                .orElse(0);
        return codes.isEmpty() || span(standard, facts) >= days
                ? Optional.empty()
                : Optional.of(new Pitfall(Kind.ONE_OFF, standard.title(), codes));
    }

    private static int span(Standard standard, CoverageFacts facts) {
        var all = standard.criteria().stream()
                .flatMap(criterion -> Stream.concat(
                        facts.claimsOn(criterion.code()).stream()
                                .map(claim ->
                                        new Tally.Counted(claim.item(), claim.type(), claim.dated(), claim.measures())),
                        facts.portfolio().accepted(criterion.code()).stream().map(Tally.Counted::of)))
                .toList();
        return Tally.of(all, facts.today()).daysCovered();
    }

    /** If this item were not accepted, nothing else would show these. */
    private static Optional<Pitfall> singlePoint(List<CriterionProgress> criteria, CoverageFacts facts) {
        Map<EvidenceId, List<CriterionCode>> alone = new LinkedHashMap<>();
        criteria.stream()
                .filter(progress -> asks(progress, facts) && progress.evidence().size() == 1)
                .forEach(progress -> alone.computeIfAbsent(progress.evidence().getFirst(), _ -> new ArrayList<>())
                        .add(progress.criterion().code()));
        return alone.entrySet().stream()
                .filter(carried -> carried.getValue().size() >= SINGLE_POINT_FROM)
                .max(Comparator.comparingInt(carried -> carried.getValue().size()))
                .map(carried -> new Pitfall(Kind.SINGLE_POINT, title(carried.getKey(), facts), carried.getValue()));
    }

    private static String title(EvidenceId item, CoverageFacts facts) {
        return facts.claims().stream()
                .filter(claim -> claim.item().equals(item))
                .map(DraftedClaim::title)
                .findFirst()
                .orElse("");
    }

    /** Prior learning or a simulation as the only evidence of performance. */
    private static Optional<Pitfall> unusualKindAlone(Criterion criterion, CoverageFacts facts) {
        var types = facts.claimsOn(criterion.code()).stream()
                .map(DraftedClaim::type)
                .toList();
        return criterion.kind() == CriterionKind.PERFORMANCE && !types.isEmpty() && UNUSUAL.containsAll(types)
                ? Optional.of(new Pitfall(Kind.UNUSUAL_KIND_ALONE, criterion.title(), List.of(criterion.code())))
                : Optional.empty();
    }

    /** Whether a change held is seen from a later reading than the baseline. */
    private static Optional<Pitfall> noLaterReading(Criterion criterion, CoverageFacts facts) {
        var claims = facts.claimsOn(criterion.code());
        var isChecked = claims.stream()
                .flatMap(claim -> claim.measures().stream())
                .anyMatch(measure -> measure.until(facts.today()).span() >= LATER_DAYS);
        return claims.isEmpty() || isChecked
                ? Optional.empty()
                : Optional.of(new Pitfall(Kind.NO_LATER_READING, criterion.title(), List.of(criterion.code())));
    }
}
