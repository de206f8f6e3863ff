package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldthread.portfolio.SomeCriterion.CLOSE_THE_LOOP;
import static org.goldthread.portfolio.SomeCriterion.EXAMPLE;
import static org.goldthread.portfolio.SomeCriterion.KEEP_GOING;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomeCriterion.PROMISES;
import static org.goldthread.portfolio.SomeCriterion.WATCH;
import static org.goldthread.portfolio.SomePortfolio.TODAY;
import static org.goldthread.portfolio.SomePortfolio.accepted;
import static org.goldthread.portfolio.SomePortfolio.itemFor;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.evidence.Drafts.Begun;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.portfolio.NextStep.Kind;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayRulesTest {
    private static final List<CriterionCode> NONE = List.of();

    @Test
    void completeDraftsAreHandedInTogether() {
        var way = way(
                List.of(SomeCriterion.plain(), SomeCriterion.performed()),
                SomeClaim.on(OWN_STANDARDS),
                SomeClaim.on(PROMISES));

        assertThat(way)
                .containsExactly(
                        new NextStep(Kind.SUBMIT_DRAFTS, List.of(OWN_STANDARDS, PROMISES), NONE, null, "", null, null));
    }

    @Test
    void oneItemToFinishClosesAllThatItShows() {
        var way = way(
                List.of(SomeCriterion.plain(), SomeCriterion.performed()),
                SomeClaim.on(OWN_STANDARDS).by("a").unfinished(),
                SomeClaim.on(PROMISES).by("a").unfinished());

        assertThat(way)
                .containsExactly(new NextStep(
                        Kind.FINISH_SENTENCE,
                        List.of(OWN_STANDARDS, PROMISES),
                        NONE,
                        new EvidenceId("a"),
                        "Title of a",
                        null,
                        null));
    }

    @Test
    void twoSentencesToFinishOnlyStartACriterion() {
        var way = way(
                List.of(SomeCriterion.plain()),
                SomeClaim.on(OWN_STANDARDS).by("a").unfinished(),
                SomeClaim.on(OWN_STANDARDS).by("b").unfinished());

        assertThat(way).extracting(NextStep::closes).containsOnly(NONE);
        assertThat(way).extracting(NextStep::starts).containsOnly(List.of(OWN_STANDARDS));
    }

    @Test
    void oneNewItemOfAStageMayShowSeveralCriteria() {
        assertThat(way(List.of(SomeCriterion.plain(), SomeCriterion.performed())))
                .containsExactly(
                        add(Kind.ADD_ITEM, Stage.STANDARDS, List.of(OWN_STANDARDS), NONE),
                        add(Kind.ADD_ITEM, Stage.PROCESS, List.of(PROMISES), NONE));
        assertThat(way(List.of(SomeCriterion.performed(), SomeCriterion.sustained())))
                .containsExactly(add(Kind.ADD_ITEM, Stage.PROCESS, List.of(PROMISES), List.of(KEEP_GOING)));
    }

    @Test
    void whereAnItemOfTheStageIsBegunOneGoesOnWithTheOneKeptLast() {
        var framework = SomeCriterion.framework(SomeCriterion.performed());
        var begun =
                List.of(begun("other", Stage.COACHING), begun("last", Stage.PROCESS), begun("before", Stage.PROCESS));

        assertThat(Coverage.of(SomeCoverage.facts(SomePortfolio.inProgress(framework), framework, begun))
                        .shortestWay())
                .extracting(NextStep::kind, NextStep::item, NextStep::title, NextStep::isBegun)
                .containsExactly(tuple(Kind.ADD_ITEM, new EvidenceId("last"), "Title of last", true));
    }

    @Test
    void whereTwoItemsLackOneOnlyStarts() {
        assertThat(way(List.of(SomeCriterion.twice())))
                .containsExactly(add(Kind.ADD_ITEM, Stage.IMPROVEMENT, NONE, List.of(CLOSE_THE_LOOP)));
        assertThat(way(List.of(SomeCriterion.twice()), SomeClaim.on(CLOSE_THE_LOOP)))
                .containsExactly(add(Kind.ADD_ITEM, Stage.IMPROVEMENT, List.of(CLOSE_THE_LOOP), NONE));
    }

    @Test
    void practiceOverTimeIsOnlyStartedByAFirstItem() {
        assertThat(way(List.of(SomeCriterion.watched())))
                .containsExactly(add(Kind.ADD_ITEM, Stage.SATISFACTION, NONE, List.of(WATCH)));
    }

    @Test
    void whatOnlyOthersCanShowAsksForAWitness() {
        assertThat(way(List.of(SomeCriterion.seenByOthers())))
                .containsExactly(add(Kind.GET_WITNESS, Stage.COACHING, List.of(EXAMPLE), NONE));
    }

    @Test
    void aSecondKindOfEvidenceIsAskedFor() {
        var claim = SomeClaim.on(KEEP_GOING).dated(TODAY.minusDays(90), TODAY);

        assertThat(way(List.of(SomeCriterion.sustained()), claim))
                .containsExactly(add(Kind.ADD_KIND, Stage.PROCESS, List.of(KEEP_GOING), NONE));
    }

    @Test
    void aRunningProcessWaitsUntilTheDayOnWhichARecordReachesFarEnough() {
        var until = TODAY.plusDays(29);

        assertThat(way(
                        List.of(SomeCriterion.watched()),
                        SomeClaim.on(WATCH).followed().dated(TODAY.minusDays(61))))
                .containsExactly(wait(List.of(WATCH), until));
        assertThat(way(List.of(SomeCriterion.watched()), SomeClaim.on(WATCH).followed()))
                .containsExactly(wait(List.of(WATCH), TODAY.plusDays(90)));
    }

    @Test
    void aRecordThatReachesFarEnoughCanBeAddedToday() {
        assertThat(way(
                        List.of(SomeCriterion.watched()),
                        SomeClaim.on(WATCH).followed().dated(TODAY.minusDays(90))))
                .containsExactly(
                        new NextStep(Kind.ADD_DATED_RECORD, List.of(WATCH), NONE, itemFor(WATCH), "", null, null));
    }

    @Test
    void practiceThatOnlyTheAssessorRecordedHasNoItemToOpen() {
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(SomeCriterion.watched()),
                SomePortfolio.met(WATCH, TODAY),
                new DecidedClaim(
                        WATCH,
                        null,
                        EvidenceType.OBSERVATION,
                        true,
                        List.of(),
                        SomeClaim.TWO_MEASURES,
                        SomePortfolio.FIRST));

        var way = SomeCoverage.of(refused, SomeCriterion.framework(SomeCriterion.watched()))
                .shortestWay();
        assertThat(way).extracting(NextStep::item).containsOnlyNulls();
        assertThat(way).extracting(NextStep::kind).containsExactly(Kind.WAIT_UNTIL);
    }

    @Test
    void aRefusalIsAnsweredByWhatWouldShowIt() {
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(SomeCriterion.twice()),
                SomePortfolio.notYet(CLOSE_THE_LOOP, "a second insight"),
                accepted(CLOSE_THE_LOOP, EvidenceType.PRODUCT));

        assertThat(SomeCoverage.of(refused, SomeCriterion.framework(SomeCriterion.twice()))
                        .shortestWay())
                .containsExactly(new NextStep(
                        Kind.ANSWER_FEEDBACK,
                        List.of(CLOSE_THE_LOOP),
                        NONE,
                        null,
                        "a second insight",
                        Stage.IMPROVEMENT,
                        null));
    }

    @Test
    void aRefusalForPracticeOverTimeHasItsDateBesideTheAnswer() {
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(SomeCriterion.sustained()),
                SomePortfolio.notYet(KEEP_GOING, "a review"),
                accepted(KEEP_GOING, EvidenceType.PRODUCT, TODAY.minusDays(10)));

        assertThat(SomeCoverage.of(refused, SomeCriterion.framework(SomeCriterion.sustained()))
                        .shortestWay())
                .extracting(NextStep::kind, NextStep::starts)
                .containsExactly(
                        tuple(Kind.ANSWER_FEEDBACK, List.of(KEEP_GOING)), tuple(Kind.WAIT_UNTIL, List.of(KEEP_GOING)));
    }

    @Test
    void aLapseIsRenewed() {
        var lapsed = SomePortfolio.decided(
                SomePortfolio.inProgress(SomeCriterion.plain()),
                SomePortfolio.met(OWN_STANDARDS, TODAY.minusMonths(25)),
                accepted(OWN_STANDARDS, EvidenceType.PRODUCT));

        assertThat(SomeCoverage.of(lapsed, SomeCriterion.framework(SomeCriterion.plain()))
                        .shortestWay())
                .containsExactly(add(Kind.RENEW, Stage.STANDARDS, List.of(OWN_STANDARDS), NONE));
    }

    @Test
    void whatIsDoneOrWithTheAssessorAsksForNothing() {
        assertThat(SomeCoverage.ready().shortestWay()).isEmpty();
        var framework = SomeCriterion.framework(SomeCriterion.plain());
        var submitted = SomePortfolio.inProgress(framework)
                .reserve(SomePortfolio.submission(SomePortfolio.FIRST, OWN_STANDARDS), framework, SomePortfolio.NOW);
        assertThat(SomeCoverage.of(submitted, framework).shortestWay()).isEmpty();
    }

    @Test
    void whatClosesMostComesFirstThenWhatNeedsNoWaitingThenWhatStartsMost() {
        var way = way(
                List.of(
                        SomeCriterion.watched(),
                        SomeCriterion.twice(),
                        SomeCriterion.sustained(),
                        SomeCriterion.plain(),
                        SomeCriterion.performed()),
                SomeClaim.on(WATCH).followed().dated(TODAY.minusDays(3)),
                SomeClaim.on(PROMISES),
                SomeClaim.on(OWN_STANDARDS));

        assertThat(way)
                .extracting(NextStep::kind)
                .containsExactly(Kind.SUBMIT_DRAFTS, Kind.WAIT_UNTIL, Kind.ADD_ITEM, Kind.ADD_ITEM);
    }

    @Test
    void amongStepsThatCloseAsManyWaitingComesLast() {
        var way = way(
                List.of(SomeCriterion.watched(), SomeCriterion.plain()),
                SomeClaim.on(WATCH).followed().dated(TODAY.minusDays(3)));

        assertThat(way).extracting(NextStep::kind).containsExactly(Kind.ADD_ITEM, Kind.WAIT_UNTIL);
    }

    @Test
    void amongStepsThatCloseNothingWhatStartsMostComesFirst() {
        var way = way(
                List.of(SomeCriterion.twice(), SomeCriterion.sustained(), SomeCriterion.performed()),
                SomeClaim.on(CLOSE_THE_LOOP).by("a").unfinished(),
                SomeClaim.on(PROMISES).by("b").unfinished(),
                SomeClaim.on(PROMISES).by("c").unfinished(),
                SomeClaim.on(KEEP_GOING).by("c").unfinished().dated(TODAY.minusDays(90), TODAY));

        assertThat(way).extracting(NextStep::starts).first().isEqualTo(List.of(KEEP_GOING, PROMISES));
    }

    @Test
    void theEarliestFinishIsWhenTheLastPracticeOverTimeCanBeShown() {
        var criteria = List.of(SomeCriterion.watched(), SomeCriterion.sustained());
        var first = SomeClaim.on(WATCH).followed().dated(TODAY.minusDays(61));
        var second = SomeClaim.on(KEEP_GOING).dated(TODAY.minusDays(10));

        assertThat(finish(criteria)).isEqualTo(TODAY.plusDays(90));
        assertThat(finish(criteria, first, second)).isEqualTo(TODAY.plusDays(80));
        assertThat(finish(List.of(SomeCriterion.watched()), first)).isEqualTo(TODAY.plusDays(29));
    }

    @Test
    void nothingHasToWaitWherePracticeOverTimeIsShown() {
        var shown = SomeClaim.on(WATCH).followed().dated(TODAY.minusDays(90), TODAY);

        assertThat(finish(List.of(SomeCriterion.watched()), shown)).isNull();
        assertThat(finish(List.of(SomeCriterion.plain()))).isNull();
    }

    private static Begun begun(String id, Stage stage) {
        return new Begun(new EvidenceId(id), "Title of " + id, stage, SomePortfolio.NOW.toInstant());
    }

    private static NextStep add(Kind kind, Stage stage, List<CriterionCode> closes, List<CriterionCode> starts) {
        return new NextStep(kind, closes, starts, null, "", stage, null);
    }

    private static NextStep wait(List<CriterionCode> closes, LocalDate until) {
        return new NextStep(Kind.WAIT_UNTIL, closes, NONE, itemFor(closes.getFirst()), "", null, until);
    }

    private static List<NextStep> way(List<Criterion> criteria, SomeClaim... claims) {
        return coverage(criteria, claims).shortestWay();
    }

    private static @Nullable LocalDate finish(List<Criterion> criteria, SomeClaim... claims) {
        return coverage(criteria, claims).earliestFinish();
    }

    private static Coverage coverage(List<Criterion> criteria, SomeClaim... claims) {
        var framework = SomeCriterion.framework(criteria.toArray(Criterion[]::new));
        return SomeCoverage.of(SomePortfolio.inProgress(framework), framework, claims);
    }
}
