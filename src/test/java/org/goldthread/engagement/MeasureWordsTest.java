package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.Test;

@GoldthreadTest
class MeasureWordsTest {
    private final MeasureWords words;

    MeasureWordsTest(MeasureWords words) {
        this.words = words;
    }

    @Test
    void aMeasureIsSaidInOneLine() {
        assertThat(words.summary(SomeMeasure.ofSatisfiedCustomers()))
                .isEqualTo("72\u00a0% before, 86\u00a0% now, n 58, 91\u00a0% answered");
        assertThat(words.comparison(SomeMeasure.ofSatisfiedCustomers()))
                .isEqualTo("Compared with 80\u00a0%: a target, from L&D strategy 2026");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(words.summary(SomeMeasure.withoutReadings())).isEqualTo("No readings yet.");
        assertThat(words.comparison(SomeMeasure.withoutReadings())).isEmpty();
        assertThat(words.summary(SomeMeasure.with(new MeasurePoint(LocalDate.of(2026, 1, 31), 3.5, null))))
                .isEqualTo("3.5\u00a0days now, no baseline yet");
    }

    @Test
    void aChartSaysItsMeasureAndItsWords() {
        assertThat(words.chart(SomeMeasure.named("<Satisfied>"), List.of(), MeasureChart.NARROW))
                .contains("aria-label=\"&lt;Satisfied&gt; over time: 72");
    }
}
