package org.goldthread.evidence;

import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** Which of one's evidence a list shows, and in which order; null and empty leave nothing out. */
public record EvidenceFilter(
        String search, @Nullable Stage stage, @Nullable EvidenceState state, EvidenceOrder order) {
    public EvidenceFilter {
        search = search.length() > TextRules.TITLE_LIMIT ? search.substring(0, TextRules.TITLE_LIMIT) : search;
    }

    public static EvidenceFilter none() {
        return new EvidenceFilter("", null, null, EvidenceOrder.LAST_CHANGED);
    }

    public boolean leavesNothingOut() {
        return search.isBlank() && stage == null && state == null;
    }
}
