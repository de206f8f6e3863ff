package org.goldthread.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.Test;

/** The shipped framework against section 2 of the domain brief. */
class DefaultFrameworkTest {
    private final Framework framework = DefaultFramework.draft();

    DefaultFrameworkTest() throws IOException {}

    @Test
    void itHasFiveStandardsOfFiveCriteria() {
        assertThat(framework.standards()).extracting(Standard::code).containsExactly("S1", "S2", "S3", "S4", "S5");
        assertThat(framework.standards())
                .allSatisfy(each -> assertThat(each.criteria()).hasSize(5));
        assertThat(framework.standards()).extracting(Standard::purpose).doesNotContain("");
    }

    @Test
    void codesFollowTheirStandardInOrder() {
        for (var standard : framework.standards()) {
            assertThat(standard.criteria().stream().map(Criterion::code).toList())
                    .isSorted();
            assertThat(standard.criteria())
                    .allSatisfy(each ->
                            assertThat("S" + each.code().standardNumber()).isEqualTo(standard.code()));
        }
    }

    @Test
    void everyCriterionSaysAllThatACandidateNeeds() {
        assertThat(framework.criteria()).allSatisfy(each -> {
            assertThat(each.kind()).isNotNull();
            assertThat(each.title()).isNotBlank();
            assertThat(each.statement()).isNotBlank();
            assertThat(each.lookFor()).isNotBlank();
            assertThat(each.avoid()).isNotBlank();
            assertThat(each.typicalEvidence()).hasSizeBetween(2, 3);
        });
    }

    @Test
    void everyCriterionHasATypeThatTheCandidateCanSupply() {
        assertThat(framework.criteria())
                .allSatisfy(each -> assertThat(each.typicalTypes()).anyMatch(type -> !type.isAssessors()));
    }

    @Test
    void onlyTwoInsightsAskForTwoItems() {
        assertThat(minimumsOtherThanOne(Criterion::minItems)).isEqualTo(Map.of("2.3", 2));
    }

    @Test
    void onlyKeepingItGoingAsksForTwoKindsOfEvidence() {
        assertThat(minimumsOtherThanOne(Criterion::minDistinctTypes)).isEqualTo(Map.of("2.4", 2));
    }

    @Test
    void fiveCriteriaAreSustainedOverNinetyDays() {
        assertThat(framework.criteria().stream().filter(Criterion::sustained))
                .extracting(each -> each.code().value())
                .containsExactly("2.4", "3.4", "4.5", "5.2", "5.5");
        assertThat(framework.criteria()).extracting(Criterion::sustainedMinDays).containsOnly(90);
    }

    @Test
    void monitoringIsCurrentForAYearTheRestForTwo() {
        assertThat(framework.criteria())
                .allSatisfy(each ->
                        assertThat(each.currencyMonths()).isEqualTo(each.code().standardNumber() == 5 ? 12 : 24));
    }

    @Test
    void kindsAreThoseOfTheBrief() {
        assertThat(codesOf(CriterionKind.KNOWLEDGE)).isEqualTo(List.of("1.1", "1.2", "4.1"));
        assertThat(codesOf(CriterionKind.OUTCOME)).isEqualTo(List.of("3.5", "4.5", "5.5"));
    }

    @Test
    void oncePublishedItRefusesEveryChange() {
        var published = framework.published();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> published.with(List.of()));
        assertThatExceptionOfType(Refused.class).isThrownBy(published::published);
    }

    @Test
    void onlyAPublishedEditionIsRetired() {
        assertThat(framework.published().retired().status()).isEqualTo(FrameworkStatus.RETIRED);
        assertThatExceptionOfType(Refused.class).isThrownBy(framework::retired);
    }

    @Test
    void aDraftMayChange() {
        assertThat(framework.with(List.of()).standards()).isEmpty();
    }

    private Map<String, Integer> minimumsOtherThanOne(ToIntFunction<Criterion> minimum) {
        return framework.criteria().stream()
                .filter(each -> minimum.applyAsInt(each) != 1)
                .collect(Collectors.toMap(each -> each.code().value(), minimum::applyAsInt));
    }

    private List<String> codesOf(CriterionKind kind) {
        return framework.criteria().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.code().value())
                .toList();
    }
}
