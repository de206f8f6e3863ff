package org.goldthread.evidence.ui;

import java.util.Map;
import java.util.function.Consumer;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Standing;
import org.goldthread.evidence.Wanted;
import org.goldthread.evidence.Weighing;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Days;

/**
 * What the form knows of criteria beside what is typed.
 *
 * @param standings where this item's stand
 * @param settled those for which nothing more is handed in now, whichever item shows them
 * @param wanted what would show those that came back not yet
 * @param go leads to a question of the form by its name
 */
record AboutCriteria(
        Map<CriterionCode, Standing> standings,
        Map<CriterionCode, Standing> settled,
        Map<CriterionCode, Wanted> wanted,
        Days days,
        Consumer<String> go) {
    static AboutCriteria of(EvidenceItem item, Weighing weighing, Days days, Consumer<String> go) {
        return new AboutCriteria(weighing.standings(item.id()), weighing.settled(item), weighing.wanted(), days, go);
    }

    Standing standing(CriterionCode criterion) {
        return standings.getOrDefault(criterion, Standing.DRAFTED);
    }
}
