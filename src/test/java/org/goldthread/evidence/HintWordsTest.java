package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.SomeFacts.at;
import static org.goldthread.evidence.SomeFacts.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hints listen for the words of the language that one writes in. */
class HintWordsTest {
    @Test
    void anotherLanguagesBundleBringsItsOwnWords() {
        var german = HintWords.of(key ->
                Map.of("evidence.hint-words.delight", "begeistert, übertroffen").getOrDefault(key, "wort"));
        var praised = with(at(Stage.COACHING), "outcome", "Die Erwartungen wurden ÜBERTROFFEN!");
        assertThat(HintRules.fires(Hint.H06_DELIGHT, praised)).isFalse();
        assertThat(HintRules.fires(Hint.H06_DELIGHT, with(praised, "words", german)))
                .isTrue();
    }

    @Test
    void everyListOfTheEnglishBundleHasWords() {
        assertThat(Answers.of(SomeFacts.ENGLISH))
                .allSatisfy(list -> assertThat((List<?>) list.value()).hasSizeGreaterThan(2));
    }

    @Test
    void aWordIsHeardAsAWholeWhateverStandsAroundIt() {
        var words = SomeFacts.ENGLISH.delight();
        assertThat(HintWords.speaksOf("They were “delighted”.", words)).isTrue();
        assertThat(HintWords.speaksOf("We went above-and-beyond", words)).isTrue();
        assertThat(HintWords.speaksOf("Exceedingly few", words)).isFalse();
        assertThat(HintWords.speaksOf("", words)).isFalse();
    }

    @Test
    void onlyOfSomethingMeansThatNothingElseIsSaid() {
        var kind = SomeFacts.ENGLISH.courtesy();
        var filler = SomeFacts.ENGLISH.filler();
        assertThat(HintWords.speaksOnlyOf("The team were very kind, always kind.", kind, filler))
                .isTrue();
        assertThat(HintWords.speaksOnlyOf("The team were kind in March", kind, filler))
                .isFalse();
        assertThat(HintWords.speaksOnlyOf("The team were", kind, filler)).isFalse();
    }
}
