package org.goldthread.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.evidence.Integrity;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.Presented;
import org.goldthread.rules.Refusal;

/**
 * All that the page needs from which a candidate submits.
 *
 * @param expectBy when to expect an answer if it is handed in today
 * @param closed why nothing can be handed in at all, such as a plan that is not agreed
 * @param lastStated the statements last made on any item, to be offered again
 * @param presented the statement, and the order of items within criteria, as they would be sealed
 * @param again what was given back without a decision, and stands here to be handed in again
 * @param led a lead of the candidate's team sees the titles
 */
public record Preparation(
        PortfolioId portfolio,
        String assessorName,
        LocalDate expectBy,
        Optional<Refusal> closed,
        List<PreparedCriterion> criteria,
        List<PreparedItem> items,
        List<HandedInAgain> again,
        Optional<Integrity> lastStated,
        boolean led,
        Presented presented) {
    public Preparation {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        again = List.copyOf(again);
    }

    /** What the page shows of what would be sealed. */
    public Shown shown() {
        return new Shown(items.stream().map(PreparedItem::copy).toList(), presented);
    }
}
