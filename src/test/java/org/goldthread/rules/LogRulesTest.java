package org.goldthread.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class LogRulesTest {
    @Test
    void whatIsQuotedInAMessageIsLeftOut() {
        assertThat(LogRules.withoutWhatWasTyped("E11000 duplicate key: { details.email: \"ana@firm.example\" }"))
                .isEqualTo("E11000 duplicate key: { details.email: … }");
        assertThat(LogRules.withoutWhatWasTyped("Text '2026-99-99' cannot be parsed"))
                .isEqualTo("Text … cannot be parsed");
        assertThat(LogRules.withoutWhatWasTyped("She said “my boss”, ‘my mother’ and `my cat`"))
                .isEqualTo("She said …, … and …");
    }

    @Test
    void anApostropheOpensNothing() {
        assertThat(LogRules.withoutWhatWasTyped("It can't find 'Ana Silva' and won't try"))
                .isEqualTo("It can't find … and won't try");
    }

    @Test
    void anEmailAddressIsLeftOutWhereverItStands() {
        assertThat(LogRules.withoutWhatWasTyped("no account for ana.silva+l&d@firm.example: refused"))
                .isEqualTo("no account for …: refused");
    }

    @Test
    void aTraceSaysWhatFailedAndWhere() {
        var trace = LogRules.trace(new IllegalStateException("Ana's 'gap'\nof \"her team\"", parsing("Ana Silva")));
        assertThat(trace)
                .startsWith("java.lang.IllegalStateException: Ana's …\nof …")
                .contains("Caused by: java.time.format.DateTimeParseException: Text … could not be parsed")
                .contains("\tat org.goldthread.rules.LogRulesTest")
                .containsPattern("\\.\\.\\. \\d+ more")
                .doesNotContain("gap", "her team", "Silva");
    }

    private static Throwable parsing(String typed) {
        try {
            throw new IllegalArgumentException("parsed " + LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return e;
        }
    }
}
