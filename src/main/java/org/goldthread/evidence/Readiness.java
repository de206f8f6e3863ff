package org.goldthread.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What one item is ready for, of the criteria that it shows.
 *
 * @param ready they can be handed in now
 * @param unfinished it does not say yet how or where it shows them; what is settled wants no more words
 * @param lacks what is not said of those
 * @param wanting it says all, and they lack something beside it
 * @param portfolio where they are handed in; null for who has none that is worked on
 */
public record Readiness(
        List<CriterionCode> ready,
        List<CriterionCode> unfinished,
        Set<Lack> lacks,
        List<CriterionCode> wanting,
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
                handing.portfolio());
    }

    private static List<CriterionCode> of(EvidenceItem item, Predicate<CriterionCode> which) {
        return item.claims().stream()
                .filter(claim -> EvidenceRules.incomplete(item, claim).isEmpty())
                .map(Claim::criterion)
                .filter(which)
                .toList();
    }
}
