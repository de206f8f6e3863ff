package org.goldthread.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionsTest {
    @Test
    void editionsAreOrderedByTheirNumbers() {
        assertThat(Stream.of("10.0", "1.0", "9.1", "1.0.1").sorted(Editions.ORDER))
                .containsExactly("1.0", "1.0.1", "9.1", "10.0");
    }
}
