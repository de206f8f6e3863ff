package org.goldthread.portfolio;

import java.util.List;
import java.util.Set;
import org.goldthread.evidence.Hint;
import org.goldthread.standards.CriterionCode;

/**
 * Advice before handing in.
 *
 * @param subject the standard's or the item's title that it is about; empty where it is about several
 * @param criteria the criteria that it concerns
 */
public record Pitfall(Kind kind, String subject, List<CriterionCode> criteria) {
    /** What to look at: the brief's pitfalls by their number in section 2, then its warnings, which have none. */
    public enum Kind {
        /** PC1. */
        ONE_OFF(1, Hint.H20_ONE_EVENT),
        /** PC2. */
        UNALIGNED(2, Hint.H18_NO_GOAL),
        /** PC3. */
        FRONT_LINE_ALONE(3, Hint.H11_ATTITUDE_ALONE, Hint.H32_WHOSE_DECISIONS),
        /** PC4. */
        COLLEAGUES_ABSENT(4, Hint.H28_NO_COLLEAGUE_OR_WITNESS),
        /** PC5. */
        BOX_TICKING(5, Hint.H24_NOTHING_DECIDED),
        /** PC6. */
        GENERIC_CULTURE(6, Hint.H30_NO_BARRIER),
        /** PC7. */
        NO_REAL_STANDARD(7, Hint.H19_NO_OWN_STANDARD),
        SINGLE_POINT(0),
        UNUSUAL_KIND_ALONE(0),
        NO_LATER_READING(0);

        private final int number;
        private final Set<Hint> hints;

        Kind(int number, Hint... hints) {
            this.number = number;
            this.hints = Set.of(hints);
        }

        /** Its number among the brief's pitfalls; 0 for the warnings. */
        public int number() {
            return number;
        }

        public boolean isOfTheBrief() {
            return number > 0;
        }

        /** What a candidate can think about at an item while this fires. */
        public Set<Hint> hints() {
            return hints;
        }
    }

    public Pitfall {
        criteria = List.copyOf(criteria);
    }
}
