package org.goldthread.marking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.portfolio.Presented;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;

/**
 * What a candidate wants to hand in.
 *
 * @param declared the declaration is accepted
 * @param items copies, with their claims on {@code criteria} only
 * @param presented the statement, and the order of items within {@code criteria}
 * @param again what they say to something given back that they hand in as it was; may be empty
 */
record Handover(
        boolean declared, List<CriterionCode> criteria, List<SubmittedItem> items, Presented presented, String again) {
    Handover {
        criteria = criteria.stream().distinct().sorted().toList();
        items = List.copyOf(items);
        presented = presented.on(criteria);
    }

    Handover(boolean declared, List<CriterionCode> criteria, List<SubmittedItem> items, Presented presented) {
        this(declared, criteria, items, presented, "");
    }

    Handover saying(String words) {
        return new Handover(declared, criteria, items, presented, words);
    }

    /** The candidate declares what they have before them, so that and nothing else is sealed. */
    Optional<Refusal> isAsShown(Shown shown) {
        return copies(items).equals(copies(shown.copies()))
                        && presented.equals(shown.presented().on(criteria))
                ? Optional.empty()
                : Optional.of(Refusal.of(MarkingRules.CONFLICT, "marking.refused.copies-changed"));
    }

    private Set<SubmittedItem> copies(Collection<SubmittedItem> all) {
        return all.stream()
                .map(item -> item.shownFor(criteria))
                .filter(item -> !item.claims().isEmpty())
                .collect(Collectors.toSet());
    }

    /** A chosen criterion that no item shows. */
    Optional<CriterionCode> withoutEvidence() {
        return criteria.stream()
                .filter(criterion ->
                        items.stream().noneMatch(item -> item.claim(criterion).isPresent()))
                .findFirst();
    }
}
