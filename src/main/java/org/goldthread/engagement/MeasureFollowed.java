package org.goldthread.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What counts of a measure: that it was followed over time, and whom it asks.
 *
 * @param read the days of its readings in time, the baseline's among them
 */
public record MeasureFollowed(MeasureId measure, boolean fromCustomers, List<LocalDate> read) {
    public MeasureFollowed {
        read = read.stream().distinct().sorted().toList();
    }

    public static MeasureFollowed of(Measure measure) {
        return new MeasureFollowed(
                measure.id(),
                measure.fromCustomers(),
                measure.readings().stream().map(MeasurePoint::on).toList());
    }

    /** As it stood on {@code day}: what will be read is not read yet. */
    public MeasureFollowed until(LocalDate day) {
        return new MeasureFollowed(
                measure,
                fromCustomers,
                read.stream().filter(on -> !on.isAfter(day)).toList());
    }

    /** Read at least twice. */
    public boolean isOverTime() {
        return read.size() > 1;
    }

    /** Days between its first and its last reading. */
    public int span() {
        return isOverTime() ? (int) ChronoUnit.DAYS.between(read.getFirst(), read.getLast()) : 0;
    }
}
