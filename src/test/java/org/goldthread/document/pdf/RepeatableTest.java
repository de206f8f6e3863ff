package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepeatableTest {

    @Test
    void theSameContentGivesTheSameFile() throws IOException {
        try (Written first = Written.of(RichPortfolio.document());
                Written second = Written.of(RichPortfolio.document())) {
            assertThat(first.bytes()).isEqualTo(second.bytes());
        }
    }
}
