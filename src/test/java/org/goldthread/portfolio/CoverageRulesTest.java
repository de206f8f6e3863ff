package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomePortfolio.FIRST;
import static org.goldthread.portfolio.SomePortfolio.NOW;
import static org.goldthread.portfolio.SomePortfolio.TODAY;
import static org.goldthread.portfolio.SomePortfolio.accepted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {
    private static final Criterion PLAIN = SomeCriterion.plain();

    @Test
    void withoutEvidenceACriterionIsPlannedOrNotStarted() {
        var portfolio = SomePortfolio.inPlanning();
        var notPlanned = portfolio.planned(new AssessmentPlan(List.of(), "", null, ""));

        assertThat(portfolio.stateOf(PLAIN, false, NOW)).isEqualTo(CriterionState.PLANNED);
        assertThat(notPlanned.stateOf(PLAIN, false, NOW)).isEqualTo(CriterionState.NOT_STARTED);
        assertThat(notPlanned.stateOf(PLAIN, true, NOW)).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
    }

    @Test
    void handedInItIsSubmittedUntilTheFirstSavedJudgement() {
        var submitted = SomePortfolio.withAssessor(OWN_STANDARDS);

        assertThat(submitted.stateOf(PLAIN, true, NOW)).isEqualTo(CriterionState.SUBMITTED);
        assertThat(submitted.underAssessment(FIRST).stateOf(PLAIN, true, NOW))
                .isEqualTo(CriterionState.UNDER_ASSESSMENT);
        assertThat(submitted.release(FIRST).stateOf(PLAIN, true, NOW)).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
    }

    @Test
    void aRefusedCriterionIsNotYetAndThenResubmitted() {
        var refused = SomePortfolio.decided(SomePortfolio.inProgress(), SomePortfolio.notYet(OWN_STANDARDS, "more"));
        var again = refused.reserve(
                SomePortfolio.submission(SomePortfolio.SECOND, OWN_STANDARDS), SomePortfolio.FRAMEWORK, NOW);

        assertThat(refused.stateOf(PLAIN, true, NOW)).isEqualTo(CriterionState.NOT_YET);
        assertThat(again.stateOf(PLAIN, true, NOW)).isEqualTo(CriterionState.RESUBMITTED);
    }

    @Test
    void aMetCriterionAgesInItsLast90DaysAndLapsesAfter24Months() {
        var met = SomePortfolio.decided(
                SomePortfolio.inProgress(), SomePortfolio.met(OWN_STANDARDS, LocalDate.of(2026, 1, 31)));
        var last = LocalDate.of(2028, 1, 31);

        assertThat(stateOn(met, last.minusDays(90))).isEqualTo(CriterionState.MET);
        assertThat(stateOn(met, last.minusDays(89))).isEqualTo(CriterionState.MET_AGEING);
        assertThat(stateOn(met, last)).isEqualTo(CriterionState.MET_AGEING);
        assertThat(stateOn(met, last.plusDays(1))).isEqualTo(CriterionState.MET_LAPSED);
    }

    private static CriterionState stateOn(Portfolio portfolio, LocalDate day) {
        return portfolio.stateOf(PLAIN, false, day.atStartOfDay(NOW.getZone()));
    }

    @Test
    void twoItemsAreTwoDifferentOnes() {
        var criterion = SomeCriterion.twice();
        var one = accepted(criterion.code(), EvidenceType.PRODUCT);

        assertThat(shortfalls(criterion, one)).containsExactly(new Shortfall.Items(1, 2));
        assertThat(shortfalls(criterion, one, one)).containsExactly(new Shortfall.Items(1, 2));
        assertThat(shortfalls(criterion, one, added(criterion.code(), EvidenceType.QUESTIONING)))
                .isEmpty();
        assertThat(shortfalls(
                        criterion,
                        added(criterion.code(), EvidenceType.QUESTIONING),
                        added(criterion.code(), EvidenceType.QUESTIONING)))
                .isEmpty();
    }

    @Test
    void t2TheSameTypeTwiceIsOneType() {
        var criterion = SomeCriterion.sustained();
        var first = accepted(criterion.code(), EvidenceType.DATA_RECORD, TODAY.minusDays(90), TODAY);

        assertThat(shortfalls(criterion, first, added(criterion.code(), EvidenceType.DATA_RECORD)))
                .containsExactly(new Shortfall.Types(1, 2));
        assertThat(shortfalls(criterion, first, added(criterion.code(), EvidenceType.PRODUCT)))
                .isEmpty();
    }

    @Test
    void sustainedPracticeIsShownByRecordsExactly90DaysApart() {
        assertThat(days(TODAY.minusDays(90), TODAY)).isEmpty();
        assertThat(days(TODAY.minusDays(91), TODAY.minusDays(40), TODAY)).isEmpty();
    }

    @Test
    void sustainedPracticeIsNotShownByRecords89DaysApart() {
        assertThat(days(TODAY.minusDays(89), TODAY)).containsExactly(new Shortfall.Days(89, 90, TODAY.plusDays(1)));
    }

    @Test
    void oneRecordCoversNoDaysButStartsTheCount() {
        assertThat(days(TODAY.minusDays(61))).containsExactly(new Shortfall.Days(0, 90, TODAY.plusDays(29)));
        assertThat(days(TODAY.minusDays(90))).containsExactly(new Shortfall.Days(0, 90, TODAY));
        assertThat(days(TODAY.minusDays(200))).containsExactly(new Shortfall.Days(0, 90, TODAY));
    }

    @Test
    void withoutARecordTheCountStartsToday() {
        assertThat(days()).containsExactly(new Shortfall.Days(0, 90, TODAY.plusDays(90)));
    }

    @Test
    void whatIsDatedAheadIsNotRecordedYet() {
        assertThat(days(TODAY.minusDays(50), TODAY.plusDays(40)))
                .containsExactly(new Shortfall.Days(0, 90, TODAY.plusDays(40)));
    }

    @Test
    void aCriterionIsDoneWhenMetCurrentAndComplete() {
        var criterion = SomeCriterion.twice();
        var met = SomePortfolio.met(criterion.code(), TODAY);
        var one = accepted(criterion.code(), EvidenceType.PRODUCT);
        var two = added(criterion.code(), EvidenceType.QUESTIONING);
        var progress = SomePortfolio.inProgress();

        assertThat(isDone(SomePortfolio.decided(progress, met, one), criterion)).isFalse();
        assertThat(isDone(SomePortfolio.decided(progress, met, one, two), criterion))
                .isTrue();
        var lapsing = SomePortfolio.met(criterion.code(), TODAY.minusMonths(25));
        assertThat(isDone(SomePortfolio.decided(progress, lapsing, one, two), criterion))
                .isFalse();
        var ageing = SomePortfolio.met(criterion.code(), TODAY.minusMonths(23));
        assertThat(isDone(SomePortfolio.decided(progress, ageing, one, two), criterion))
                .isTrue();
    }

    private static boolean isDone(Portfolio portfolio, Criterion criterion) {
        return CoverageRules.isDone(portfolio, criterion, NOW);
    }

    private static List<Shortfall> shortfalls(Criterion criterion, DecidedClaim... claims) {
        return CoverageRules.shortfalls(criterion, List.of(claims), TODAY);
    }

    /** Two types are there; the days alone may lack. */
    private static List<Shortfall> days(LocalDate... dated) {
        var code = SomeCriterion.KEEP_GOING;
        var claims = new ArrayList<DecidedClaim>();
        claims.add(accepted(code, EvidenceType.PRODUCT, dated));
        claims.add(added(code, EvidenceType.OBSERVATION));
        return CoverageRules.shortfalls(SomeCriterion.sustained(), claims, TODAY);
    }

    /** What the assessor saw, discussed or asked. */
    private static DecidedClaim added(CriterionCode code, EvidenceType type) {
        return new DecidedClaim(code, null, type, true, List.of(), FIRST);
    }
}
