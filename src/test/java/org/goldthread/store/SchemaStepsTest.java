package org.goldthread.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.Test;

/** Two steps of one number would be one: the second would never run. */
@GoldthreadTest
class SchemaStepsTest {
    private final List<SchemaChange> steps;

    SchemaStepsTest(List<SchemaChange> steps) {
        this.steps = steps;
    }

    @Test
    void numbersAreWithoutGapsAndNeverUsedTwice() {
        assertThat(steps.stream().map(SchemaChange::number).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, steps.size()).boxed().toList());
    }
}
