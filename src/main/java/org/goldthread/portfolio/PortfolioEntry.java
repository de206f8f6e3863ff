package org.goldthread.portfolio;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * A portfolio in somebody's list, with the names.
 *
 * @param mayOpen for its assessor and its candidate only
 * @param assessed by the one who looks
 */
public record PortfolioEntry(PortfolioRow row, String candidate, String assessor, boolean mayOpen, boolean assessed) {
    /** By the candidate's name, of one candidate the latest first. */
    static Comparator<PortfolioEntry> byName() {
        var names = Collator.getInstance(Locale.UK);
        return Comparator.comparing(PortfolioEntry::candidate, names)
                .thenComparing(entry -> entry.row().started(), Comparator.reverseOrder())
                .thenComparing(entry -> entry.row().id().value());
    }
}
