package org.goldthread.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.Coverage;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.portfolio.NextStep;
import org.goldthread.portfolio.NextStep.Kind;
import org.goldthread.portfolio.Shortfall;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standard;
import org.goldthread.today.Move.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Today never says what to do without saying why. */
class StepRulesTest {
    private static final CriterionCode LOOP = new CriterionCode("2.3");
    private static final CriterionCode WATCH = new CriterionCode("5.2");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void itNamesWhatItClosesAndWhatItStarts() {
        assertThat(reasons(step(Kind.SUBMIT_DRAFTS, List.of(LOOP), List.of(WATCH))))
                .containsExactly(Reason.of("portfolio.way.closes", "2.3"), Reason.of("portfolio.way.starts", "5.2"));
        assertThat(reasons(step(Kind.SUBMIT_DRAFTS, List.of(LOOP), List.of())))
                .containsExactly(Reason.of("portfolio.way.closes", "2.3"));
    }

    @Test
    void aSentenceAndAWitnessAreTheirOwnReason() {
        assertThat(reasons(step(Kind.FINISH_SENTENCE, List.of(), List.of())))
                .containsExactly(Reason.of("today.why.sentence"));
        assertThat(reasons(step(Kind.GET_WITNESS, List.of(), List.of())))
                .containsExactly(Reason.of("today.why.witness"));
    }

    @Test
    void itSaysHowMuchOfEachMinimumIsThere() {
        assertThat(why(Kind.ADD_ITEM, new Shortfall.Items(1, 2))).isEqualTo(Reason.of("today.why.items", 1, 2));
        assertThat(why(Kind.ADD_KIND, new Shortfall.Types(1, 2))).isEqualTo(Reason.of("today.why.kinds", 1, 2));
        assertThat(why(Kind.ADD_MEASURE, new Shortfall.Measures(1, 2, false)))
                .isEqualTo(Reason.of("today.why.measures", 1, 2));
        assertThat(why(Kind.ADD_DATED_RECORD, new Shortfall.Days(30, 90, DAY)))
                .isEqualTo(Reason.of("today.why.days", 30, 90));
        assertThat(why(Kind.WAIT_UNTIL, new Shortfall.Days(30, 90, DAY)))
                .isEqualTo(Reason.of("today.why.days", 30, 90));
        assertThat(why(Kind.RENEW, new Shortfall.Renewal(DAY))).isEqualTo(Reason.of("today.why.lapsed", DAY));
    }

    @Test
    void enoughMeasuresOfWhichNoneIsFromCustomersLackOneThatIs() {
        assertThat(why(Kind.ADD_MEASURE, new Shortfall.Measures(2, 2, false)))
                .isEqualTo(Reason.of("today.why.customer-measure"));
    }

    @Test
    void aLackOfACriterionThatItOnlyStartsIsAReasonToo() {
        var coverage = coverage(new Shortfall.Items(0, 2));
        assertThat(StepRules.reasons(step(Kind.ADD_ITEM, List.of(), List.of(LOOP)), coverage, StepRulesTest::titles))
                .contains(Reason.of("today.why.items", 0, 2));
    }

    @Test
    void theLackThatTheStepMendsIsTheOneThatIsNamed() {
        var coverage = coverage(new Shortfall.Types(1, 3), new Shortfall.Days(1, 90, DAY), new Shortfall.Items(1, 2));
        assertThat(StepRules.reasons(step(Kind.ADD_ITEM, List.of(LOOP), List.of()), coverage, StepRulesTest::titles))
                .containsExactly(Reason.of("portfolio.way.closes", "2.3"), Reason.of("today.why.items", 1, 2));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noStepNamesALackThatIsNotItsOwn(Kind kind) {
        var coverage = coverage(
                new Shortfall.Sentence(new EvidenceId("item"), "An item"), new Shortfall.Answer("A review", null));
        assertThat(StepRules.reasons(step(kind, List.of(LOOP), List.of()), coverage, StepRulesTest::titles))
                .hasSize(kind == Kind.FINISH_SENTENCE || kind == Kind.GET_WITNESS ? 2 : 1);
    }

    private static Reason why(Kind kind, Shortfall lack) {
        return StepRules.reasons(step(kind, List.of(LOOP), List.of()), coverage(lack), StepRulesTest::titles)
                .getLast();
    }

    private static List<Reason> reasons(NextStep step) {
        return StepRules.reasons(step, coverage(), StepRulesTest::titles);
    }

    private static String titles(List<CriterionCode> codes) {
        return codes.stream().map(CriterionCode::value).collect(Collectors.joining(", "));
    }

    private static NextStep step(Kind kind, List<CriterionCode> closes, List<CriterionCode> starts) {
        return new NextStep(kind, closes, starts, null, "", null, null);
    }

    /** Of which the first lacks these, and the second nothing. */
    private static Coverage coverage(Shortfall... lacks) {
        var criteria = Stream.of(LOOP, WATCH).map(StepRulesTest::criterion).toList();
        var framework = new Framework(
                new FrameworkId("framework"),
                null,
                "test",
                "1",
                "Test",
                FrameworkStatus.PUBLISHED,
                List.of(new Standard("S2", "A standard", "", criteria)));
        return new Coverage(
                framework,
                List.of(progress(criteria.getFirst(), lacks), progress(criteria.getLast())),
                List.of(),
                List.of(),
                null);
    }

    private static CriterionProgress progress(Criterion criterion, Shortfall... lacks) {
        return new CriterionProgress(
                criterion, CriterionState.EVIDENCE_DRAFTED, 1, 1, 0, List.of(lacks), List.of(), true, Map.of(), null);
    }

    private static Criterion criterion(CriterionCode code) {
        return new Criterion(
                code,
                code.value(),
                "",
                CriterionKind.PERFORMANCE,
                List.of(EvidenceType.PRODUCT),
                1,
                1,
                false,
                90,
                24,
                "",
                List.of(),
                "");
    }
}
