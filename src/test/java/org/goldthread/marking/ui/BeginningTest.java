package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {
    @Test
    void aShortTextStandsThereWhole() {
        assertThat(Beginning.of(" One promise. ")).isEqualTo("One promise.");
    }

    @Test
    void aLongTextEndsBetweenWordsInThreeDotsAlone() {
        var sentence = "word ".repeat(47) + "so. And";
        assertThat(Beginning.of(sentence + " more".repeat(20))).isEqualTo("word ".repeat(47) + "so…");
    }
}
