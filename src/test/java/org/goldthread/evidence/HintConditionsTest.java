package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.SomeFacts.at;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hint by its number: given where its condition holds, silent where nothing but the field that it names differs. */
class HintConditionsTest {
    static List<HintCase> cases() {
        return Stream.of(NeedHintCases.all(), ServiceHintCases.all(), OtherHintCases.all())
                .flatMap(Collection::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGivenWhereItsConditionHolds(HintCase each) {
        assertThat(HintRules.fires(each.hint(), each.fires())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSilentWhereNothingButThatFieldDiffers(HintCase each) {
        assertThat(SomeFacts.differences(each.fires(), each.silent())).containsExactly(each.field());
        assertThat(HintRules.fires(each.hint(), each.silent())).isFalse();
    }

    @Test
    void everyHintWithAConditionHasACase() {
        assertThat(cases().stream().map(HintCase::hint).collect(Collectors.toSet()))
                .isEqualTo(HintRules.built());
    }

    @Test
    void theNumbersOneToFortyStandOnceEachAmongThoseBuiltAndThoseWaiting() {
        var numbers = Stream.concat(HintRules.built().stream(), HintRules.waiting().keySet().stream())
                .map(Hint::number)
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(Hint.values()).hasSize(40);
    }

    @Test
    void exactlyTheTwoWhoseFieldsNoFormHasWait() {
        assertThat(HintRules.waiting().entrySet())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(Hint.H33_FIRST_TOPIC, Hint.H39_PERCEPTIONS_ALONE);
        var asked = Arrays.stream(Stage.values())
                .flatMap(stage -> Answers.of((Record) at(stage).detail()).stream())
                .map(Answer::name)
                .toList();
        assertThat(asked)
                .as("once a form asks for these, they wait no longer")
                .doesNotContain("rootIssueExplored", "expectations", "dimensions");
    }

    @ParameterizedTest
    @EnumSource(Hint.class)
    void saysWhatAndWhyWithoutItsNumber(Hint hint) {
        var texts = SomeFacts.bundle();
        var key = "evidence.hint." + hint.name();
        assertThat(texts.getProperty(key)).isNotBlank().doesNotContainPattern("\\bH\\d\\d|\\b[PR]C?\\d\\b");
        assertThat(texts.getProperty(key + ".why"))
                .isNotBlank()
                .doesNotContainPattern("\\bH\\d\\d|\\b[PR]C?\\d\\b")
                .isNotEqualTo(texts.getProperty(key));
    }

    @Test
    void noTextIsLeftOfAHintThatIsNone() {
        var known = EnumSet.allOf(Hint.class).stream().map(Hint::name).toList();
        assertThat(SomeFacts.bundle().stringPropertyNames().stream()
                        .filter(key -> key.startsWith("evidence.hint."))
                        .map(key -> key.substring("evidence.hint.".length()).replaceAll("\\.(why|of)$", "")))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource(Hint.class)
    void someFormHasAQuestionThatAnswersIt(Hint hint) {
        assertThat(Stage.values()).anyMatch(hint::isAnswerableAt);
    }
}
