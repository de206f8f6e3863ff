package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.CLOSE_THE_LOOP;
import static org.goldthread.portfolio.SomeCriterion.KEEP_GOING;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomeCriterion.PROMISES;
import static org.goldthread.portfolio.SomeCriterion.WATCH;
import static org.goldthread.portfolio.SomePortfolio.TODAY;

import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.EvidenceEconomy.Alone;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class EconomyRulesTest {
    private static final CriterionCode SECOND = new CriterionCode("1.2");
    private static final Criterion[] THREE = {
        SomeCriterion.plain(), SomeCriterion.plain("1.2"), SomeCriterion.performed()
    };

    @Test
    void oneItemThatShowsAllIsEnough() {
        var economy = economy(
                THREE,
                claim(OWN_STANDARDS, "a"),
                claim(SECOND, "b"),
                claim(PROMISES, "c"),
                claim(OWN_STANDARDS, "wide"),
                claim(SECOND, "wide"),
                claim(PROMISES, "wide"));

        assertThat(economy.items()).isEqualTo(4);
        assertThat(enough(economy)).containsExactly("wide");
        assertThat(economy.exact()).isTrue();
        assertThat(economy.alone()).isEmpty();
    }

    @Test
    void theItemThatShowsMostIsNotAlwaysAmongTheFewest() {
        var four = new Criterion[] {
            SomeCriterion.plain("1.1"), SomeCriterion.plain("1.2"), SomeCriterion.plain("1.3"),
            SomeCriterion.plain("1.4"), SomeCriterion.plain("1.5"), SomeCriterion.plain("1.6")
        };
        var economy = economy(
                four,
                claim(new CriterionCode("1.1"), "most"),
                claim(new CriterionCode("1.2"), "most"),
                claim(new CriterionCode("1.4"), "most"),
                claim(new CriterionCode("1.5"), "most"),
                claim(new CriterionCode("1.1"), "left"),
                claim(new CriterionCode("1.2"), "left"),
                claim(new CriterionCode("1.3"), "left"),
                claim(new CriterionCode("1.4"), "right"),
                claim(new CriterionCode("1.5"), "right"),
                claim(new CriterionCode("1.6"), "right"));

        assertThat(enough(economy)).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    void aCriterionThatAsksForTwoItemsKeepsTwo() {
        var economy = economy(
                new Criterion[] {SomeCriterion.twice()},
                claim(CLOSE_THE_LOOP, "a"),
                claim(CLOSE_THE_LOOP, "b"),
                claim(CLOSE_THE_LOOP, "c"));

        assertThat(economy.enough()).hasSize(2);
    }

    @Test
    void whatIsNotShownYetIsNotAskedOfTheChoice() {
        var economy = economy(new Criterion[] {SomeCriterion.twice()}, claim(CLOSE_THE_LOOP, "only"));

        assertThat(enough(economy)).containsExactly("only");
    }

    @Test
    void twoTypesAndTheLongestSpanAreKept() {
        var economy = economy(
                new Criterion[] {SomeCriterion.sustained()},
                claim(KEEP_GOING, "early").dated(TODAY.minusDays(95)),
                claim(KEEP_GOING, "between").dated(TODAY.minusDays(50)),
                claim(KEEP_GOING, "late").dated(TODAY.minusDays(2)),
                claim(KEEP_GOING, "other-type").as(EvidenceType.DATA_RECORD));

        assertThat(enough(economy)).containsExactlyInAnyOrder("early", "late", "other-type");
    }

    @Test
    void aSpanThatIsTooShortYetIsKeptAsItIs() {
        var economy = economy(
                new Criterion[] {SomeCriterion.sustained()},
                claim(KEEP_GOING, "early").dated(TODAY.minusDays(40)),
                claim(KEEP_GOING, "between").dated(TODAY.minusDays(20)),
                claim(KEEP_GOING, "late").dated(TODAY));

        assertThat(enough(economy)).containsExactlyInAnyOrder("early", "late");
    }

    @Test
    void watchingKeepsTwoMeasuresWithOneFromCustomers() {
        var customers = SomeClaim.measure("satisfied", true);
        var economy = economy(
                new Criterion[] {SomeCriterion.watched()},
                claim(WATCH, "in-time").measured(SomeClaim.measure("in-time", false)),
                claim(WATCH, "cost").measured(SomeClaim.measure("cost", false)),
                claim(WATCH, "satisfied").measured(customers));

        assertThat(economy.enough()).hasSize(2);
        assertThat(enough(economy)).contains("satisfied");
    }

    @Test
    void whatThePlanDoesNotTakeUpIsLeftAside() {
        var framework = SomeCriterion.framework(THREE);
        var plan = new AssessmentPlan(List.of(OWN_STANDARDS), "", null, "");
        var portfolio = Portfolio.start(
                        SomePortfolio.AISHA,
                        framework,
                        SomePortfolio.SAM,
                        SomePortfolio.SAM,
                        SomePortfolio.NOW.toInstant(),
                        TODAY.plusYears(1))
                .planned(plan);

        var economy = EconomyRules.of(SomeCoverage.facts(
                portfolio, framework, claim(OWN_STANDARDS, "planned"), claim(SECOND, "not-planned")));

        assertThat(economy.items()).isEqualTo(1);
        assertThat(enough(economy)).containsExactly("planned");
    }

    @Test
    void anItemThatDoesNotSayHowItShowsItDoesNotCount() {
        var economy = economy(
                THREE, claim(OWN_STANDARDS, "silent").unfinished(), claim(OWN_STANDARDS, "a"), claim(SECOND, "a"));

        assertThat(economy.items()).isEqualTo(1);
    }

    @Test
    void whatWasNotAcceptedCountsAgainOnceItIsChanged() {
        var framework = SomeCriterion.framework(THREE);
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(framework),
                SomePortfolio.notYet(OWN_STANDARDS, "Name the owner."),
                SomePortfolio.notAccepted(OWN_STANDARDS));
        var before = SomeClaim.on(OWN_STANDARDS).changed(TODAY.minusDays(20));
        var after = SomeClaim.on(OWN_STANDARDS).changed(TODAY);

        assertThat(EconomyRules.of(SomeCoverage.facts(refused, framework, before))
                        .items())
                .isZero();
        assertThat(EconomyRules.of(SomeCoverage.facts(refused, framework, after))
                        .items())
                .isEqualTo(1);
    }

    @Test
    void anItemThatCarriesCriteriaAloneIsNamedWithThem() {
        var economy = economy(
                THREE,
                claim(OWN_STANDARDS, "alone"),
                claim(SECOND, "alone"),
                claim(PROMISES, "a"),
                claim(PROMISES, "b"));

        assertThat(economy.alone())
                .containsExactly(new Alone(new EvidenceId("alone"), "Title of alone", List.of(OWN_STANDARDS, SECOND)));
    }

    @Test
    void whatTheAssessorAddedCarriesItsCriterionToo() {
        var framework = SomeCriterion.framework(SomeCriterion.twice());
        var seen = new DecidedClaim(
                CLOSE_THE_LOOP, null, EvidenceType.OBSERVATION, true, List.of(), List.of(), SomePortfolio.FIRST);
        var portfolio = SomePortfolio.decided(
                SomePortfolio.inProgress(framework), SomePortfolio.notYet(CLOSE_THE_LOOP, "One more."), seen);

        var economy = EconomyRules.of(
                SomeCoverage.facts(portfolio, framework, claim(CLOSE_THE_LOOP, "a"), claim(CLOSE_THE_LOOP, "b")));

        assertThat(economy.enough()).hasSize(1);
        assertThat(economy.alone()).isEmpty();
    }

    @Test
    void withNothingShownNothingIsEnough() {
        var economy = economy(THREE);

        assertThat(economy.items()).isZero();
        assertThat(economy.enough()).isEmpty();
        assertThat(economy.exact()).isTrue();
    }

    private static EvidenceEconomy economy(Criterion[] criteria, SomeClaim... claims) {
        return EconomyRules.of(
                SomeCoverage.facts(SomePortfolio.inProgress(criteria), SomeCriterion.framework(criteria), claims));
    }

    private static SomeClaim claim(CriterionCode criterion, String item) {
        return SomeClaim.on(criterion).by(item);
    }

    private static List<String> enough(EvidenceEconomy economy) {
        return economy.enough().stream().map(each -> each.item().value()).toList();
    }
}
