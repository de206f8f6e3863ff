package org.goldthread.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.ItemSigns;
import org.goldthread.evidence.RootCause;
import org.goldthread.portfolio.Pitfall.Kind;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;

/**
 * The brief's pitfalls that are read from what the items say (domain brief, section 2): PC2, PC3, PC4, PC6 and PC7. Each
 * looks at all that is shown, and speaks only where one of the criteria that it concerns is still open.
 */
final class PitfallSignRules {
    /** Those whose fields no form has yet, and what they wait for. */
    private static final Map<Kind, String> WAITING =
            new EnumMap<>(Map.of(Kind.BOX_TICKING, "surveys: whether a closed wave led to an action within 60 days"));

    private PitfallSignRules() {}

    static Map<Kind, String> waiting() {
        return Map.copyOf(WAITING);
    }

    static List<Pitfall> of(CoverageFacts facts, Collection<Criterion> open) {
        var codes = open.stream().map(Criterion::code).toList();
        var found = new ArrayList<Pitfall>();
        unaligned(facts, codes).ifPresent(found::add);
        frontLineAlone(facts, codes).ifPresent(found::add);
        colleaguesAbsent(facts, codes).ifPresent(found::add);
        genericCulture(facts, codes).ifPresent(found::add);
        noRealStandard(facts, codes).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** PC2: no item on the first two standards names a strategic goal. */
    private static Optional<Pitfall> unaligned(CoverageFacts facts, List<CriterionCode> open) {
        var shown = on(facts, Set.of(1, 2));
        return shown.stream().noneMatch(has(ItemSigns::goal)) ? pitfall(Kind.UNALIGNED, shown, open) : Optional.empty();
    }

    /** PC3: nothing on colleagues or culture was led or co-led, or every cause named is people's attitude. */
    private static Optional<Pitfall> frontLineAlone(CoverageFacts facts, List<CriterionCode> open) {
        var shown = on(facts, Set.of(3, 4));
        if (shown.stream().noneMatch(has(ItemSigns::led)) && touches(shown, open)) {
            return pitfall(Kind.FRONT_LINE_ALONE, shown, open);
        }
        var causes = new HashSet<RootCause>();
        facts.claims().forEach(claim -> causes.addAll(claim.signs().causes()));
        return causes.equals(Set.of(RootCause.ATTITUDE))
                ? pitfall(
                        Kind.FRONT_LINE_ALONE,
                        facts.claims().stream()
                                .filter(has(signs -> !signs.causes().isEmpty()))
                                .toList(),
                        open)
                : Optional.empty();
    }

    /** PC4: no item on colleagues has both a colleague and a witness. */
    private static Optional<Pitfall> colleaguesAbsent(CoverageFacts facts, List<CriterionCode> open) {
        var shown = on(facts, Set.of(3));
        return shown.stream().noneMatch(has(signs -> signs.colleagues() && signs.witness()))
                ? pitfall(Kind.COLLEAGUES_ABSENT, shown, open)
                : Optional.empty();
    }

    /** PC6: a claim on culture whose item names neither a barrier nor an outcome. */
    private static Optional<Pitfall> genericCulture(CoverageFacts facts, List<CriterionCode> open) {
        var generic = on(facts, Set.of(4)).stream()
                .filter(has(signs -> !signs.barrier() && !signs.outcome()))
                .toList();
        return pitfall(Kind.GENERIC_CULTURE, generic, open);
    }

    /** PC7: a claim whose item could name the organisation's own standard, and names none. */
    private static Optional<Pitfall> noRealStandard(CoverageFacts facts, List<CriterionCode> open) {
        var without =
                facts.claims().stream().filter(has(ItemSigns::lacksOwnStandard)).toList();
        return pitfall(Kind.NO_REAL_STANDARD, without, open);
    }

    private static Predicate<DraftedClaim> has(Predicate<ItemSigns> sign) {
        return claim -> sign.test(claim.signs());
    }

    private static List<DraftedClaim> on(CoverageFacts facts, Set<Integer> standards) {
        return facts.claims().stream()
                .filter(claim -> standards.contains(claim.criterion().standardNumber()))
                .toList();
    }

    private static boolean touches(Collection<DraftedClaim> about, Collection<CriterionCode> open) {
        return about.stream().map(DraftedClaim::criterion).anyMatch(open::contains);
    }

    /** Of the open criteria that these claims concern; named by the item where it is one. */
    private static Optional<Pitfall> pitfall(
            Kind kind, Collection<DraftedClaim> about, Collection<CriterionCode> open) {
        var claims =
                about.stream().filter(claim -> open.contains(claim.criterion())).toList();
        var codes =
                claims.stream().map(DraftedClaim::criterion).distinct().sorted().toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Pitfall(kind, subject(claims.stream()), codes));
    }

    private static String subject(Stream<DraftedClaim> claims) {
        var items = claims.collect(
                Collectors.toMap(DraftedClaim::item, DraftedClaim::title, (one, _) -> one, LinkedHashMap::new));
        return items.size() == 1 ? items.values().iterator().next() : "";
    }
}
