package org.goldthread.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "1969-12-31, false",
        "1970-01-01, true",
        "2036-06-30, true",
        "2036-07-01, false",
    })
    void aYearIsOneThatSomebodyCanMean(LocalDate day, boolean possible) {
        assertThat(DayRules.year(day, TODAY).isEmpty()).isEqualTo(possible);
    }
}
