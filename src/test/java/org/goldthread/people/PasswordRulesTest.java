package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.rules.Refusal;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    @Test
    void aPasswordHasTwelveToAHundredAndTwentyEightCharacters() {
        assertThat(PasswordRules.password("x".repeat(12))).isEmpty();
        assertThat(PasswordRules.password("x".repeat(128))).isEmpty();
        assertThat(PasswordRules.password("x".repeat(11)))
                .contains(Refusal.of("password", "people.refused.password-short", 12));
        assertThat(PasswordRules.password("x".repeat(129)))
                .contains(Refusal.of("password", "people.refused.password-long", 128));
    }
}
