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
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.engagement.MeasureId;
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

        assertThat(state(portfolio, false)).isEqualTo(CriterionState.PLANNED);
        assertThat(state(notPlanned, false)).isEqualTo(CriterionState.NOT_STARTED);
        assertThat(state(notPlanned, true)).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
    }

    @Test
    void handedInItIsSubmittedUntilTheFirstSavedJudgement() {
        var submitted = SomePortfolio.withAssessor(OWN_STANDARDS);

        assertThat(state(submitted, true)).isEqualTo(CriterionState.SUBMITTED);
        assertThat(state(submitted.underAssessment(FIRST), true)).isEqualTo(CriterionState.UNDER_ASSESSMENT);
        assertThat(state(submitted.release(FIRST), true)).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
    }

    @Test
    void aRefusedCriterionIsNotYetAndThenResubmitted() {
        var refused = SomePortfolio.decided(SomePortfolio.inProgress(), SomePortfolio.notYet(OWN_STANDARDS, "more"));
        var again = refused.reserve(
                SomePortfolio.submission(SomePortfolio.SECOND, OWN_STANDARDS), SomePortfolio.FRAMEWORK, NOW);

        assertThat(state(refused, true)).isEqualTo(CriterionState.NOT_YET);
        assertThat(state(again, true)).isEqualTo(CriterionState.RESUBMITTED);
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

    private static CriterionState state(Portfolio portfolio, boolean drafted) {
        return CoverageRules.stateOf(portfolio, PLAIN, drafted, NOW, 90);
    }

    private static CriterionState stateOn(Portfolio portfolio, LocalDate day) {
        return CoverageRules.stateOf(portfolio, PLAIN, false, day.atStartOfDay(NOW.getZone()), 90);
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
    void watching52CountsMeasuresFollowedOverTimeOneOfThemFromCustomers() {
        var customers = SomeClaim.measure("satisfied", true);
        var ours = SomeClaim.measure("in-time", false);
        var readOnce = new MeasureFollowed(new MeasureId("once"), false, List.of(TODAY));
        var later = new MeasureFollowed(new MeasureId("later"), false, List.of(TODAY, TODAY.plusDays(30)));

        assertThat(watching(customers, ours)).isEmpty();
        assertThat(watching(customers)).containsExactly(new Shortfall.Measures(1, 2, true));
        assertThat(watching(customers, customers)).containsExactly(new Shortfall.Measures(1, 2, true));
        assertThat(watching(customers, readOnce)).containsExactly(new Shortfall.Measures(1, 2, true));
        assertThat(watching(customers, later)).containsExactly(new Shortfall.Measures(1, 2, true));
        assertThat(watching(ours, SomeClaim.measure("cost", false)))
                .containsExactly(new Shortfall.Measures(2, 2, false));
        assertThat(watching()).containsExactly(new Shortfall.Measures(0, 2, false));
    }

    private static List<Shortfall> watching(MeasureFollowed... measures) {
        var claim = new DecidedClaim(
                SomeCriterion.WATCH,
                SomePortfolio.itemFor(SomeCriterion.WATCH),
                EvidenceType.DATA_RECORD,
                true,
                List.of(TODAY.minusDays(90), TODAY),
                List.of(measures),
                FIRST);
        return shortfalls(SomeCriterion.watched(), claim);
    }

    @Test
    void r9OfSeveralDecisionsOnOneItemTheLastCounts() {
        var first = accepted(OWN_STANDARDS, EvidenceType.PRODUCT);
        var later = SomePortfolio.notAccepted(OWN_STANDARDS);
        var added = added(OWN_STANDARDS, EvidenceType.QUESTIONING);

        assertThat(ClaimRules.accepted(List.of(first, added))).containsExactly(first, added);
        assertThat(ClaimRules.accepted(List.of(first, later, added))).containsExactly(added);
        assertThat(ClaimRules.accepted(List.of(later, first))).containsExactly(first);
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
        return new DecidedClaim(code, null, type, true, List.of(), List.of(), FIRST);
    }
}
