package org.goldthread.marking;

import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.portfolio.Shortfall;
import org.goldthread.standards.Criterion;

/**
 * One criterion on the page from which a candidate submits.
 *
 * @param items what would go to the assessor for it
 * @param missing what it lacks; named beside it
 * @param choosable it has something new, and every item says how it shows it
 */
public record PreparedCriterion(
        Criterion criterion, CriterionState state, List<EvidenceId> items, List<Shortfall> missing, boolean choosable) {
    public PreparedCriterion {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    /** There is something for it, or it waits for something new and says what. */
    boolean isShown() {
        return !items.isEmpty()
                || missing.stream()
                        .anyMatch(lack -> lack instanceof Shortfall.Answer || lack instanceof Shortfall.Renewal);
    }

    /** Nothing is missing: it is chosen unless the candidate leaves it out. */
    public boolean isReady() {
        return choosable && missing.isEmpty();
    }
}
