package org.goldthread.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RowTest {
    private static Row.Ratio[] ratios(double... above) {
        return DoubleStream.of(above)
                .mapToObj(each -> new Row.Ratio(each, 2, "ms"))
                .toArray(Row.Ratio[]::new);
    }

    @Test
    void theMiddleRatioCountsWithItsOwnFigures() {
        assertThat(Row.median("a page", 1.5, ratios(9, 1, 4, 2, 8)).toString())
                .isEqualTo("| a page | 2.00 | ≤ 1.50, NOT MET | 4.000 ÷ 2.000 ms, median of 5 |");
    }

    @Test
    void whatIsMeasuredOnceStandsForItself() {
        assertThat(Row.median("commands", 3.0, ratios(6)).toString())
                .isEqualTo("| commands | 3.00 | ≤ 3.00 | 6.000 ÷ 2.000 ms |");
    }

    @Test
    void aBoundIsMetUpToItself() {
        assertThat(Row.median("a page", 1.5, ratios(3)).isMet()).isTrue();
        assertThat(Row.median("a page", 1.5, ratios(3.01)).isMet()).isFalse();
    }

    @Test
    void withoutABoundItIsOnlyReported() {
        var row = Row.median("a page", null, ratios(100));
        assertThat(row.isMet()).isTrue();
        assertThat(row.toString()).contains("| 50.0 | reported |");
    }

    @Test
    void whatCouldNotBeMeasuredIsNotMet() {
        var row = Row.unmeasured("first loads", new IllegalStateException("no browser\nat all"));
        assertThat(row.isMet()).isFalse();
        assertThat(row.toString()).contains("could not be measured: java.lang.IllegalStateException: no browser |");
    }
}
