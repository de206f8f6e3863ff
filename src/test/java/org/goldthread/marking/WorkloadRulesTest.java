package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Median and 90th percentile of the days from handing in to the answer (domain brief, section 10). */
class WorkloadRulesTest {
    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTwo() {
        assertThat(WorkloadRules.median(List.of(9L, 1L, 4L))).isEqualTo(4);
        assertThat(WorkloadRules.median(List.of(9L, 1L, 4L, 5L))).isEqualTo(4.5);
    }

    @Test
    void theNinetiethIsReachedByNoMoreThanOneInTen() {
        assertThat(WorkloadRules.ninetieth(LongStream.rangeClosed(1, 10).boxed().toList()))
                .isEqualTo(9);
        assertThat(WorkloadRules.ninetieth(LongStream.rangeClosed(1, 11).boxed().toList()))
                .isEqualTo(10);
        assertThat(WorkloadRules.ninetieth(List.of(7L))).isEqualTo(7);
    }

    @Test
    void ofNoneNothingIsSaid() {
        assertThat(WorkloadRules.median(List.of())).isZero();
        assertThat(WorkloadRules.ninetieth(List.of())).isZero();
    }
}
