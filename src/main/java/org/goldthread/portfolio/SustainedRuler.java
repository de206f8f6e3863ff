package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * How far the dated records of a criterion reach that asks for practice over time.
 *
 * @param need days that must lie between the first and the last record
 * @param records in time; none after today
 * @param reachesOn the first day on which one more record would reach; if it is reached, the first day that did
 */
public record SustainedRuler(CriterionCode criterion, int need, List<Mark> records, LocalDate reachesOn) {
    public SustainedRuler {
        records = List.copyOf(records);
    }

    /**
     * A day with dated records.
     *
     * @param titles of the items with a record on this day; empty where the assessor added it or the item is gone
     */
    public record Mark(LocalDate on, List<String> titles) {
        public Mark {
            titles = List.copyOf(titles);
        }
    }

    public @Nullable LocalDate first() {
        return records.isEmpty() ? null : records.getFirst().on();
    }

    public @Nullable LocalDate last() {
        return records.isEmpty() ? null : records.getLast().on();
    }

    /** Days between the first and the last record; 0 with fewer than two. */
    public int have() {
        var first = first();
        var last = last();
        return first == null || last == null ? 0 : (int) ChronoUnit.DAYS.between(first, last);
    }

    public boolean isReached() {
        return have() >= need;
    }
}
