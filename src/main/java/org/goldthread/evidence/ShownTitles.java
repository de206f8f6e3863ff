package org.goldthread.evidence;

import java.util.List;
import java.util.Map;
import org.goldthread.engagement.EngagementId;
import org.goldthread.standards.Criterion;

/** Titles that a row shows and its item does not hold. */
record ShownTitles(Map<EngagementId, String> works, List<Criterion> criteria) {
    static final ShownTitles NONE = new ShownTitles(Map.of(), List.of());

    List<String> works(String word) {
        return works.entrySet().stream()
                .filter(work -> EvidenceTitleKey.of(work.getValue()).contains(word))
                .map(work -> work.getKey().value())
                .toList();
    }

    /** A code must be typed whole, as nearly every number is in one. */
    List<String> criteria(String word) {
        return criteria.stream()
                .filter(criterion -> criterion.code().value().equals(word)
                        || EvidenceTitleKey.of(criterion.title()).contains(word))
                .map(criterion -> criterion.code().value())
                .toList();
    }
}
