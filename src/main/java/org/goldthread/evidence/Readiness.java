package org.goldthread.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What one item is ready for, of the criteria that it shows.
 *
 * @param ready they can be handed in now
 * @param unfinished it does not say yet how or where it shows them
 * @param wanting it says all, and they lack something beside it
 * @param portfolio where they are handed in; null for who has none that is worked on
 */
public record Readiness(
        List<CriterionCode> ready,
        List<CriterionCode> unfinished,
        List<CriterionCode> wanting,
        @Nullable String portfolio) {
    public Readiness {
        ready = List.copyOf(ready);
        unfinished = List.copyOf(unfinished);
        wanting = List.copyOf(wanting);
    }

    /** {@code handing} is where the owner's criteria stand. */
    static Readiness of(EvidenceItem item, ClaimStates.Handing handing) {
        return new Readiness(
                of(item, handing.ready()::contains),
                item.claims().stream()
                        .filter(claim -> EvidenceRules.incomplete(item, claim).isPresent())
                        .map(Claim::criterion)
                        .toList(),
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
