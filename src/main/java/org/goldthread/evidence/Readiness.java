package org.goldthread.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What one item is ready for, of the criteria that it shows.
 *
 * @param ready they can be handed in now
 * @param unfinished it does not say yet how or where it shows them; what is settled wants no more words
 * @param lacks what is not said of those
 * @param wanting it says all, and they lack something beside it
 * @param met if all that it shows is met, the last decision of them
 * @param withAssessor all that it shows is with the assessor
 * @param portfolio where they are handed in; null for who has none that is worked on
 */
public record Readiness(
        List<CriterionCode> ready,
        List<CriterionCode> unfinished,
        Set<Lack> lacks,
        List<CriterionCode> wanting,
        Optional<ClaimStates.MetBy> met,
        boolean withAssessor,
        @Nullable String portfolio) {
    public Readiness {
        ready = List.copyOf(ready);
        unfinished = List.copyOf(unfinished);
        lacks = Set.copyOf(lacks);
        wanting = List.copyOf(wanting);
    }

    /** What an unfinished claim does not say yet. */
    public enum Lack {
        HOW,
        WHERE,
        WITNESS
    }

    /** {@code handing} is where the owner's criteria stand. */
    static Readiness of(EvidenceItem item, ClaimStates.Handing handing) {
        var unfinished = item.claims().stream()
                .filter(claim -> !handing.settled().containsKey(claim.criterion()))
                .filter(claim -> EvidenceRules.incomplete(item, claim).isPresent())
                .toList();
        return new Readiness(
                of(item, handing.ready()::contains),
                unfinished.stream().map(Claim::criterion).toList(),
                unfinished.stream()
                        .flatMap(claim -> EvidenceRules.lacks(item, claim).stream())
                        .collect(Collectors.toSet()),
                of(item, handing.wanting()::contains),
                met(item, handing),
                item.claims().stream()
                        .allMatch(claim -> handing.settled().get(claim.criterion()) == Standing.WITH_ASSESSOR),
                handing.portfolio());
    }

    private static Optional<ClaimStates.MetBy> met(EvidenceItem item, ClaimStates.Handing handing) {
        var claimed = item.claims().stream().map(Claim::criterion).toList();
        return handing.met().keySet().containsAll(claimed)
                ? claimed.stream()
                        .flatMap(code -> Stream.ofNullable(handing.met().get(code)))
                        .max(Comparator.comparing(ClaimStates.MetBy::at))
                : Optional.empty();
    }

    private static List<CriterionCode> of(EvidenceItem item, Predicate<CriterionCode> which) {
        return item.claims().stream()
                .filter(claim -> EvidenceRules.incomplete(item, claim).isEmpty())
                .map(Claim::criterion)
                .filter(which)
                .toList();
    }
}
