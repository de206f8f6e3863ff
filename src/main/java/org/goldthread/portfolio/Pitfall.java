package org.goldthread.portfolio;

import java.util.List;
import org.goldthread.standards.CriterionCode;

/**
 * Advice before handing in.
 *
 * @param subject the standard's or the item's title that it is about
 * @param criteria the criteria that it concerns
 */
public record Pitfall(Kind kind, String subject, List<CriterionCode> criteria) {
    /** What to look at. ONE_OFF is PC1; the others are the brief's warnings. */
    public enum Kind {
        ONE_OFF,
        SINGLE_POINT,
        UNUSUAL_KIND_ALONE,
        NO_LATER_READING
    }

    public Pitfall {
        criteria = List.copyOf(criteria);
    }
}
