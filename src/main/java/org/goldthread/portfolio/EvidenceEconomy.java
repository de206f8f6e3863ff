package org.goldthread.portfolio;

import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.CriterionCode;

/**
 * How few items would do. Advice for the candidate; nothing is refused or left out for it.
 *
 * @param items how many items show something of the plan
 * @param enough so few of them would cover all that all of them cover
 * @param exact no fewer would do; else the search was broken off, and fewer might
 * @param alone the items without which a criterion would have nothing
 */
public record EvidenceEconomy(int items, List<Named> enough, boolean exact, List<Alone> alone) {
    public EvidenceEconomy {
        enough = List.copyOf(enough);
        alone = List.copyOf(alone);
    }

    /** One of the items that would do. */
    public record Named(EvidenceId item, String title) {}

    /**
     * An item without which criteria would have nothing.
     *
     * @param criteria those that nothing else shows
     */
    public record Alone(EvidenceId item, String title, List<CriterionCode> criteria) {
        public Alone {
            criteria = List.copyOf(criteria);
        }
    }
}
