package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String MIXED = "gate lamp river sock ";

    @Test
    void aPasswordHasTwelveToAHundredAndTwentyEightCharacters() {
        assertThat(judged(MIXED.substring(0, 12))).isEmpty();
        assertThat(judged((MIXED + "x".repeat(128)).substring(0, 128))).isEmpty();
        assertThat(judged(MIXED.substring(0, 11)))
                .contains(Refusal.of("password", "people.refused.password-short", 12));
        assertThat(judged((MIXED + "x".repeat(129)).substring(0, 129)))
                .contains(Refusal.of("password", "people.refused.password-long", 128));
    }

    @Test
    void aCharacterIsWhatOneSeesNotHowItIsStored() {
        assertThat(judged("🌊🐎🌲🎻🧵🪁🥾🍐🧭🚲🕯")).isPresent();
        assertThat(judged("🌊🐎🌲🎻🧵🪁🥾🍐🧭🚲🕯🔔")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", "PassWord2024!!", "P@55w0rd1234", "123456789012", "qwertyuiop[]12", "qwertyuiopas",
                "1qaz2wsx3edc", "aaaaaaaaaaaa", "abcabcabcabc", "passwordpassword", "lkjhgfdsapoiuytrewq",
                        "!!football2025!!",
                "iloveyou123456", "trustno1trustno1"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(judged(password)).contains(Refusal.of("password", "people.refused.password-common"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden-thread-demo", "four words or five", "a long walk by the sea", "another four words"})
    void wordsThatDoNotBelongTogetherAreFine(String password) {
        assertThat(judged(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cara candidate",
                "CaraCandidate99",
                "cara.candidate@firm.example",
                "goldthread2026!",
                "c.candidate1234"
            })
    void onesOwnNameAndOursAreRefused(String password) {
        assertThat(PasswordRules.password(password, "Cara Candidate", "c.candidate@firm.example")
                        .or(() -> PasswordRules.password(password, "Cara Candidate", "cara.candidate@firm.example")))
                .contains(Refusal.of("password", "people.refused.password-own"));
    }

    @Test
    void theListHoldsSomeThousands() {
        assertThat(CommonPasswords.contain("letmein")).isTrue();
        assertThat(CommonPasswords.contain("manchester")).isTrue();
        assertThat(CommonPasswords.contain("# from")).isFalse();
    }

    private static Optional<Refusal> judged(String password) {
        return PasswordRules.password(password, "Ada Assessor", "ada@firm.example");
    }
}
