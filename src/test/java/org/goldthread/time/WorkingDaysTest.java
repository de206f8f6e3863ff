package org.goldthread.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void theWeekendIsSkipped() {
        assertThat(WorkingDays.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(WorkingDays.after(FRIDAY, 10)).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void theFirstDayDoesNotCountAndTheLastDoes() {
        assertThat(WorkingDays.between(FRIDAY, FRIDAY)).isZero();
        assertThat(WorkingDays.between(FRIDAY, FRIDAY.plusDays(2))).isZero();
        assertThat(WorkingDays.between(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
        assertThat(WorkingDays.between(FRIDAY, FRIDAY.minusDays(3))).isZero();
    }
}
