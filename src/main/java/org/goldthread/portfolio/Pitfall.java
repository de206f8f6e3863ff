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
        ONE_OFF(1),
        /** PC2. */
        UNALIGNED(2),
        /** PC3. */
        FRONT_LINE_ALONE(3),
        /** PC4. */
        COLLEAGUES_ABSENT(4),
        /** PC5. */
        BOX_TICKING(5),
        /** PC6. */
        GENERIC_CULTURE(6),
        /** PC7. */
        NO_REAL_STANDARD(7),
        SINGLE_POINT(0),
        UNUSUAL_KIND_ALONE(0),
        NO_LATER_READING(0);

        private final int number;

        Kind(int number) {
            this.number = number;
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
            return switch (this) {
                case ONE_OFF -> Set.of(Hint.H20_ONE_EVENT);
                case UNALIGNED -> Set.of(Hint.H18_NO_GOAL);
                case FRONT_LINE_ALONE -> Set.of(Hint.H11_ATTITUDE_ALONE, Hint.H32_WHOSE_DECISIONS);
                case COLLEAGUES_ABSENT -> Set.of(Hint.H28_NO_COLLEAGUE_OR_WITNESS);
                case BOX_TICKING -> Set.of(Hint.H24_NOTHING_DECIDED);
                case GENERIC_CULTURE -> Set.of(Hint.H30_NO_BARRIER);
                case NO_REAL_STANDARD -> Set.of(Hint.H19_NO_OWN_STANDARD);
                case SINGLE_POINT, UNUSUAL_KIND_ALONE, NO_LATER_READING -> Set.of();
            };
        }
    }

    public Pitfall {
        criteria = List.copyOf(criteria);
    }
}
