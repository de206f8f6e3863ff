package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldthread.people.PersonId;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageFormTest {
    private static final List<String> OF_THE_MEASURE =
            List.of("measure", "baseline", "points", "responseRate", "benchmark");

    @ParameterizedTest
    @CsvSource({
        "GAP, 7, 7",
        "PROCESS, 7, 10",
        "COACHING, 7, 6",
        "SATISFACTION, 6, 7",
        "IMPROVEMENT, 7, 6",
        "CULTURE, 6, 6",
        "STANDARDS, 6, 4"
    })
    void whatIsAskedFirstAndUnderMore(Stage stage, int first, int more) {
        assertThat(StageForm.of(stage).first()).hasSize(first).hasSizeLessThanOrEqualTo(9);
        assertThat(StageForm.of(stage).more()).hasSize(more);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyAnswerOfAStageHasItsPlaceOnTheForm(Stage stage) {
        var form = StageForm.of(stage);
        var placed = new ArrayList<>(form.first());
        placed.addAll(form.more());
        placed.removeAll(StageForm.SHARED);
        if (stage == Stage.SATISFACTION) {
            placed.removeAll(OF_THE_MEASURE.subList(1, 5));
        }
        assertThat(form.stage()).isEqualTo(stage);
        assertThat(Answers.of((Record) StageDetail.empty(stage)).stream().map(Answer::name))
                .containsExactlyInAnyOrderElementsOf(placed);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void suggestionsRestOnAnswersOfTheForm(Stage stage) {
        var form = StageForm.of(stage);
        var asked = new ArrayList<>(form.first());
        asked.addAll(form.underMore());
        assertThat(form.suggests().stream().flatMap(each -> each.because().stream()))
                .isSubsetOf(asked);
    }

    @Test
    void customerGroupsAreUnderMoreUnlessTheStageAsksThemFirst() {
        assertThat(StageForm.of(Stage.GAP).underMore()).doesNotContain("customerGroups");
        assertThat(StageForm.of(Stage.PROCESS).underMore()).contains("customerGroups", "reflection");
    }

    @Test
    void moreFilledCountsAnswersUnderMore() {
        assertThat(StageForm.moreFilled(SomeEvidence.at(Stage.GAP, PersonId.next())))
                .isZero();
        assertThat(StageForm.moreFilled(SomeEvidence.gap(PersonId.next()))).isEqualTo(9);
    }

    @Test
    void blankTextIsNoAnswer() {
        assertThat(StageForm.filled(SomeEvidence.process(PersonId.next())))
                .isEqualTo(Set.of(
                        "whatIsDone",
                        "owner",
                        "trigger",
                        "frequency",
                        "recordKept",
                        "promiseKept",
                        "feedbackChannels",
                        "occurrences"));
    }

    @ParameterizedTest
    @CsvSource({
        "GAP, RA, PA",
        "PROCESS, PA, PA",
        "COACHING, CL, CL",
        "SATISFACTION, DR, DR",
        "IMPROVEMENT, PA, PA",
        "CULTURE, RA, RA",
        "STANDARDS, PA, PA"
    })
    void theUsualTypeOfAStage(Stage stage, String without, String withFile) {
        assertThat(StageForm.defaultType(stage, false))
                .extracting(EvidenceType::code)
                .isEqualTo(without);
        assertThat(StageForm.defaultType(stage, true))
                .extracting(EvidenceType::code)
                .isEqualTo(withFile);
    }
}
