package org.goldthread.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void itMeasuresFiveTimes() {
        var measured = Timing.repeated(run -> new Row.Ratio(run, 1, "ms"));
        assertThat(measured).extracting(Row.Ratio::value).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void whatFailsIsNotLeftOut() {
        assertThatThrownBy(() -> Timing.repeated(_ -> {
                    throw new IOException("full");
                }))
                .hasRootCauseMessage("full");
    }

    @Test
    void theCallersOwnProcessorTimeIsLeftOut() throws Exception {
        double worked = Cpu.seconds(TimingTest::work);
        assertThat(Cpu.besidesCaller(TimingTest::work)).isLessThan(worked);
    }

    private static double work() {
        double sum = 0;
        for (int i = 0; i < 20_000_000; i++) {
            sum += Math.sqrt(i);
        }
        return sum;
    }
}
