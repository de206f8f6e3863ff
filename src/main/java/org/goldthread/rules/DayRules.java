package org.goldthread.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Which days make sense at all. */
public final class DayRules {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private DayRules() {}

    /** Refuses a slip of the keyboard, such as the year 202 or 20226; it is no judgement on when something was. */
    public static Optional<Refusal> year(LocalDate day, LocalDate today) {
        return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of(Refusal.of("dates", "rules.check-the-year"))
                : Optional.empty();
    }
}
