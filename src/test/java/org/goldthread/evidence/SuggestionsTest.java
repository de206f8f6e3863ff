package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionsTest {
    @ParameterizedTest
    @CsvSource({
        "GAP, 1.5 2.5 4.1",
        "PROCESS, 1.3 2.1 2.2 2.4",
        "COACHING, 3.1 3.3 3.4 3.5",
        "SATISFACTION, 5.1 5.2 5.3 2.2",
        "IMPROVEMENT, 2.3 5.4 5.5 4.4",
        "CULTURE, 4.1 4.2 4.3 4.4 4.5",
        "STANDARDS, 1.1 1.2 1.3 1.4 1.5"
    })
    void aBlankFormSuggestsWhatItsStageUsuallyShows(Stage stage, String criteria) {
        assertThat(Suggestions.of(stage, Set.of()))
                .extracting(CriterionCode::value)
                .containsExactly(criteria.split(" "));
    }

    @Test
    void whatIsFilledComesFirst() {
        assertThat(Suggestions.of(Stage.PROCESS, Set.of("whatIsDone", "owner", "occurrences")))
                .extracting(CriterionCode::value)
                .containsExactly("2.1", "2.4", "1.3", "2.2");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void fiveAtMost(Stage stage) {
        assertThat(Suggestions.of(stage, Set.of())).hasSizeBetween(3, Suggestions.AT_MOST);
    }
}
