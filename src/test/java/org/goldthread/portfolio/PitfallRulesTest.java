package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomeCriterion.PROMISES;
import static org.goldthread.portfolio.SomePortfolio.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.engagement.MeasureId;
import org.goldthread.portfolio.Pitfall.Kind;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;
import org.junit.jupiter.api.Test;

class PitfallRulesTest {
    private static final CriterionCode CHECK = new CriterionCode("5.5");

    @Test
    void pc1AStandardShownWithin89DaysIsAOneOff() {
        var claims = SomeClaim.on(OWN_STANDARDS).dated(TODAY.minusDays(89), TODAY);

        assertThat(pitfalls(List.of(SomeCriterion.plain(), SomeCriterion.twice()), claims))
                .containsExactly(new Pitfall(Kind.ONE_OFF, "The standard", List.of(OWN_STANDARDS)));
    }

    @Test
    void pc1AStandardShownOver90DaysIsPracticeThatLasts() {
        var one = SomeClaim.on(OWN_STANDARDS).dated(TODAY.minusDays(90));
        var other = SomeClaim.on(PROMISES).dated(TODAY);

        assertThat(pitfalls(List.of(SomeCriterion.plain(), SomeCriterion.performed()), one, other))
                .isEmpty();
    }

    @Test
    void pc1WhatWasAcceptedEarlierCounts() {
        var framework = SomeCriterion.framework(SomeCriterion.plain(), SomeCriterion.performed());
        var met = SomePortfolio.decided(
                SomePortfolio.inProgress(framework),
                SomePortfolio.met(OWN_STANDARDS, TODAY),
                SomePortfolio.accepted(OWN_STANDARDS, EvidenceType.PRODUCT, TODAY.minusDays(95)));

        assertThat(pitfalls(met, framework, SomeClaim.on(PROMISES).dated(TODAY.minusDays(2))))
                .isEmpty();
    }

    @Test
    void pc1SaysNothingWhereNothingIsShownYetOrAllIsDone() {
        assertThat(pitfalls(List.of(SomeCriterion.plain()))).isEmpty();
        assertThat(SomeCoverage.ready().pitfalls()).isEmpty();
    }

    @Test
    void anItemThatAloneCarriesThreeCriteriaIsNamed() {
        var criteria = List.of(
                SomeCriterion.plain(),
                SomeCriterion.performed(),
                SomeCriterion.seenByOthers(),
                SomeCriterion.sustained());
        var carries = Stream.of(OWN_STANDARDS, PROMISES, SomeCriterion.EXAMPLE)
                .map(code -> SomeClaim.on(code).by("a").dated(TODAY.minusDays(90), TODAY))
                .toArray(SomeClaim[]::new);
        var two = Stream.of(carries).limit(2).toArray(SomeClaim[]::new);
        var helped = Stream.concat(
                        Stream.of(carries), Stream.of(SomeClaim.on(PROMISES).by("b")))
                .toArray(SomeClaim[]::new);

        assertThat(pitfalls(criteria, carries))
                .containsExactly(new Pitfall(
                        Kind.SINGLE_POINT, "Title of a", List.of(OWN_STANDARDS, PROMISES, SomeCriterion.EXAMPLE)));
        assertThat(pitfalls(criteria, two)).isEmpty();
        assertThat(pitfalls(criteria, helped)).isEmpty();
    }

    @Test
    void ofSeveralSuchItemsTheOneThatCarriesMostIsNamed() {
        var criteria = List.of(
                SomeCriterion.plain(),
                SomeCriterion.performed(),
                SomeCriterion.seenByOthers(),
                SomeCriterion.twice(),
                SomeCriterion.sustained(),
                SomeCriterion.plain("1.2"),
                SomeCriterion.plain("1.4"));
        var claims = Stream.concat(
                        Stream.of("1.1", "1.2", "1.4").map(code -> claim(code, "a")),
                        Stream.of("1.3", "3.2", "2.3", "2.4").map(code -> claim(code, "b")))
                .toArray(SomeClaim[]::new);

        assertThat(pitfalls(criteria, claims)).extracting(Pitfall::subject).containsExactly("Title of b");
    }

    private static SomeClaim claim(String code, String item) {
        return SomeClaim.on(new CriterionCode(code)).by(item).dated(TODAY.minusDays(90), TODAY);
    }

    @Test
    void priorLearningOrASimulationAloneIsWeakForPerformance() {
        var simulated = lasting(SomeClaim.on(PROMISES)).as(EvidenceType.SIMULATION);
        var learnt =
                lasting(SomeClaim.on(PROMISES)).as(EvidenceType.PRIOR_LEARNING).by("b");
        var done = lasting(SomeClaim.on(PROMISES)).by("c");
        var knowledge = lasting(SomeClaim.on(OWN_STANDARDS)).as(EvidenceType.SIMULATION);

        assertThat(pitfalls(List.of(SomeCriterion.performed()), simulated, learnt))
                .containsExactly(new Pitfall(Kind.UNUSUAL_KIND_ALONE, "Promises", List.of(PROMISES)));
        assertThat(pitfalls(List.of(SomeCriterion.performed()), simulated, done))
                .isEmpty();
        assertThat(pitfalls(List.of(SomeCriterion.plain()), knowledge)).isEmpty();
    }

    @Test
    void checking55TakesABaselineAndAReadingThirtyDaysOn() {
        var item = lasting(SomeClaim.on(CHECK));

        assertThat(checking()).isEmpty();
        assertThat(checking(item)).containsExactly(Kind.NO_LATER_READING);
        assertThat(checking(item.measured(read(TODAY.minusDays(29), TODAY)))).containsExactly(Kind.NO_LATER_READING);
        assertThat(checking(item.measured(read(TODAY.minusDays(30), TODAY)))).isEmpty();
        assertThat(checking(item.measured(read(TODAY, TODAY.plusDays(30))))).containsExactly(Kind.NO_LATER_READING);
    }

    private static MeasureFollowed read(LocalDate... days) {
        return new MeasureFollowed(new MeasureId("satisfied"), true, List.of(days));
    }

    private static List<Kind> checking(SomeClaim... claims) {
        return pitfalls(List.of(SomeCriterion.plain(CHECK.value())), claims).stream()
                .map(Pitfall::kind)
                .toList();
    }

    private static SomeClaim lasting(SomeClaim claim) {
        return claim.dated(TODAY.minusDays(90), TODAY);
    }

    private static List<Pitfall> pitfalls(List<Criterion> criteria, SomeClaim... claims) {
        var framework = SomeCriterion.framework(criteria.toArray(Criterion[]::new));
        return pitfalls(SomePortfolio.inProgress(framework), framework, claims);
    }

    private static List<Pitfall> pitfalls(Portfolio portfolio, Framework framework, SomeClaim... claims) {
        return SomeCoverage.of(portfolio, framework, claims).pitfalls();
    }
}
