package org.goldthread.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday. Public holidays count as working days, as they differ by place. */
public final class WorkingDays {
    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day that is {@code count} working days after {@code day}. */
    public static LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isOne(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after {@code from} up to and with {@code to}; 0 if {@code to} is not later. */
    public static long between(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(WorkingDays::isOne)
                        .count()
                : 0;
    }
}
