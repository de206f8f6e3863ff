package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.KEEP_GOING;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomePortfolio.FRAMEWORK;
import static org.goldthread.portfolio.SomePortfolio.TODAY;

import java.util.List;
import org.goldthread.portfolio.SustainedRuler.Mark;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class RulerRulesTest {
    @Test
    void onlyCriteriaThatAskForPracticeOverTimeHaveARuler() {
        assertThat(RulerRules.of(SomeCoverage.facts(
                        SomePortfolio.inProgress(),
                        FRAMEWORK,
                        SomeClaim.on(OWN_STANDARDS).dated(TODAY))))
                .extracting(SustainedRuler::criterion)
                .containsExactly(KEEP_GOING);
    }

    @Test
    void recordsStandInTimeEachDayOnceWithTheItemsBehindIt() {
        var ruler = ruler(
                SomeClaim.on(KEEP_GOING).by("late").dated(TODAY.minusDays(10), TODAY.minusDays(60)),
                SomeClaim.on(KEEP_GOING).by("early").dated(TODAY.minusDays(60)));

        assertThat(ruler.records())
                .containsExactly(
                        new Mark(TODAY.minusDays(60), List.of("Title of late", "Title of early")),
                        new Mark(TODAY.minusDays(10), List.of("Title of late")));
        assertThat(ruler.have()).isEqualTo(50);
        assertThat(ruler.isReached()).isFalse();
    }

    @Test
    void theDayOnWhichARecordWouldReachIsCountedFromTheFirst() {
        var ruler = ruler(SomeClaim.on(KEEP_GOING).dated(TODAY.minusDays(60)));

        assertThat(ruler.reachesOn()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void withAnOldFirstRecordARecordTodayWouldReach() {
        var ruler = ruler(SomeClaim.on(KEEP_GOING).dated(TODAY.minusDays(200)));

        assertThat(ruler.isReached()).isFalse();
        assertThat(ruler.reachesOn()).isEqualTo(TODAY);
    }

    @Test
    void onceReachedTheFirstDayThatDidIsNamed() {
        var ruler = ruler(SomeClaim.on(KEEP_GOING)
                .dated(TODAY.minusDays(200), TODAY.minusDays(111), TODAY.minusDays(110), TODAY.minusDays(3)));

        assertThat(ruler.isReached()).isTrue();
        assertThat(ruler.reachesOn()).isEqualTo(TODAY.minusDays(110));
    }

    @Test
    void withoutAnyRecordCountingBeginsToday() {
        var ruler = ruler();

        assertThat(ruler.records()).isEmpty();
        assertThat(ruler.have()).isZero();
        assertThat(ruler.reachesOn()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void whatIsDatedAfterTodayIsNotRecordedYet() {
        var ruler = ruler(SomeClaim.on(KEEP_GOING).dated(TODAY.minusDays(1), TODAY.plusDays(1)));

        assertThat(ruler.records()).extracting(Mark::on).containsExactly(TODAY.minusDays(1));
    }

    @Test
    void whatTheAssessorAddedHasNoTitleAndCounts() {
        var seen = new DecidedClaim(
                KEEP_GOING,
                null,
                EvidenceType.OBSERVATION,
                true,
                List.of(TODAY.minusDays(40)),
                List.of(),
                SomePortfolio.FIRST);
        var portfolio =
                SomePortfolio.decided(SomePortfolio.inProgress(), SomePortfolio.notYet(KEEP_GOING, "Go on."), seen);

        assertThat(RulerRules.of(SomeCoverage.facts(portfolio, FRAMEWORK))
                        .getFirst()
                        .records())
                .containsExactly(new Mark(TODAY.minusDays(40), List.of()));
    }

    private static SustainedRuler ruler(SomeClaim... claims) {
        return RulerRules.of(SomeCoverage.facts(SomePortfolio.inProgress(), FRAMEWORK, claims))
                .getFirst();
    }
}
