package org.goldthread.marking;

import java.util.List;
import java.util.Optional;
import org.goldthread.standards.CriterionCode;

/**
 * What a candidate wants to hand in.
 *
 * @param declared the declaration is accepted
 * @param items copies, with their claims on {@code criteria} only
 */
record Handover(boolean declared, List<CriterionCode> criteria, List<SubmittedItem> items) {
    Handover {
        criteria = criteria.stream().distinct().sorted().toList();
        items = List.copyOf(items);
    }

    /** A chosen criterion that no item shows. */
    Optional<CriterionCode> withoutEvidence() {
        return criteria.stream()
                .filter(criterion ->
                        items.stream().noneMatch(item -> item.claim(criterion).isPresent()))
                .findFirst();
    }
}
