package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.CLOSE_THE_LOOP;
import static org.goldthread.portfolio.SomeCriterion.KEEP_GOING;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomePortfolio.FIRST;
import static org.goldthread.portfolio.SomePortfolio.FRAMEWORK;
import static org.goldthread.portfolio.SomePortfolio.TODAY;
import static org.goldthread.portfolio.SomePortfolio.accepted;

import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class ProgressRulesTest {
    private static final EvidenceId ITEM = SomePortfolio.itemFor(OWN_STANDARDS);

    @Test
    void aCompleteDraftCanBeHandedIn() {
        var progress = progress(SomePortfolio.inProgress(), OWN_STANDARDS, SomeClaim.on(OWN_STANDARDS));

        assertThat(progress.state()).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
        assertThat(progress.missing()).isEmpty();
        assertThat(progress.submittable()).isTrue();
        assertThat(progress.evidence()).containsExactly(ITEM);
        assertThat(progress.currentUntil()).isNull();
        assertThat(progress.isDone()).isFalse();
    }

    @Test
    void aDraftWithoutItsSentenceCountsAndSaysSo() {
        var progress = progress(
                SomePortfolio.inProgress(),
                OWN_STANDARDS,
                SomeClaim.on(OWN_STANDARDS).unfinished());

        assertThat(progress.items()).isEqualTo(1);
        assertThat(progress.missing()).containsExactly(new Shortfall.Sentence(ITEM, "Title of " + ITEM.value()));
        assertThat(progress.submittable()).isFalse();
    }

    @Test
    void withoutEvidenceTheMinimumsLack() {
        var progress = progress(SomePortfolio.inProgress(), CLOSE_THE_LOOP, SomeClaim.on(OWN_STANDARDS));

        assertThat(progress.state()).isEqualTo(CriterionState.PLANNED);
        assertThat(progress.items()).isZero();
        assertThat(progress.missing()).contains(new Shortfall.Items(0, 2));
    }

    @Test
    void whatIsHandedInCountsAndIsNotHandedInTwice() {
        var progress = progress(
                SomePortfolio.withAssessor(CLOSE_THE_LOOP),
                CLOSE_THE_LOOP,
                SomeClaim.on(CLOSE_THE_LOOP),
                SomeClaim.on(CLOSE_THE_LOOP).by("another"));

        assertThat(progress.state()).isEqualTo(CriterionState.SUBMITTED);
        assertThat(progress.items()).isEqualTo(2);
        assertThat(progress.submittable()).isFalse();
        assertThat(progress.isWithCandidate()).isFalse();
    }

    @Test
    void whatAnEarlierAttemptAcceptedCountsWithNewDrafts() {
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.notYet(CLOSE_THE_LOOP, "a second insight"),
                accepted(CLOSE_THE_LOOP, EvidenceType.PRODUCT));
        var old = SomeClaim.on(CLOSE_THE_LOOP).changed(TODAY.minusDays(9));

        var before = progress(refused, CLOSE_THE_LOOP, old);
        assertThat(before.items()).isEqualTo(1);
        assertThat(before.missing())
                .containsExactly(new Shortfall.Answer("a second insight", null), new Shortfall.Items(1, 2));
        assertThat(before.submittable()).isFalse();

        var after = progress(
                refused, CLOSE_THE_LOOP, old, SomeClaim.on(CLOSE_THE_LOOP).by("new"));
        assertThat(after.state()).isEqualTo(CriterionState.NOT_YET);
        assertThat(after.items()).isEqualTo(2);
        assertThat(after.missing()).isEmpty();
        assertThat(after.submittable()).isTrue();
    }

    @Test
    void aRefusedItemCountsAgainOnlyOnceItIsChanged() {
        var decision = SomePortfolio.notYet(OWN_STANDARDS, "the version");
        var refused =
                SomePortfolio.decided(SomePortfolio.inProgress(), decision, SomePortfolio.notAccepted(OWN_STANDARDS));
        var claim = SomeClaim.on(OWN_STANDARDS);
        var decidedOn = TODAY.minusDays(5);

        assertThat(progress(refused, OWN_STANDARDS, claim.changed(decidedOn)).items())
                .isZero();
        assertThat(progress(refused, OWN_STANDARDS, claim.changed(decidedOn.plusDays(1)))
                        .submittable())
                .isTrue();
    }

    @Test
    void aCurrentMetRestsOnItsAcceptedClaimsOnly() {
        var met = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.met(OWN_STANDARDS, TODAY),
                accepted(OWN_STANDARDS, EvidenceType.PRODUCT));
        var progress = progress(met, OWN_STANDARDS, SomeClaim.on(OWN_STANDARDS).by("later"));

        assertThat(progress.isDone()).isTrue();
        assertThat(progress.isWithCandidate()).isFalse();
        assertThat(progress.evidence()).containsExactly(ITEM);
        assertThat(progress.submittable()).isFalse();
        assertThat(progress.currentUntil()).isEqualTo(TODAY.plusMonths(24));
    }

    @Test
    void aLapsedMetAsksForSomethingNew() {
        var lapsed = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.met(OWN_STANDARDS, TODAY.minusMonths(25)),
                accepted(OWN_STANDARDS, EvidenceType.PRODUCT));

        var before = progress(lapsed, OWN_STANDARDS);
        assertThat(before.missing()).containsExactly(new Shortfall.Renewal(TODAY.minusMonths(1)));
        assertThat(before.isDone()).isFalse();
        assertThat(progress(lapsed, OWN_STANDARDS, SomeClaim.on(OWN_STANDARDS)).missing())
                .isEmpty();
    }

    @Test
    void typesAndDaysOfDraftsAreCountedTogetherWithWhatIsAccepted() {
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.notYet(KEEP_GOING, "a review"),
                accepted(KEEP_GOING, EvidenceType.DATA_RECORD, TODAY.minusDays(100)));
        var progress = progress(
                refused,
                KEEP_GOING,
                SomeClaim.on(KEEP_GOING).by("new").as(EvidenceType.PRODUCT).dated(TODAY.minusDays(2)));

        assertThat(progress.distinctTypes()).isEqualTo(2);
        assertThat(progress.daysCovered()).isEqualTo(98);
        assertThat(progress.missing()).isEmpty();
    }

    @Test
    void whatTheAssessorAddedCountsButIsNoItemOfTheCandidate() {
        var met = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.met(OWN_STANDARDS, TODAY),
                new DecidedClaim(OWN_STANDARDS, null, EvidenceType.OBSERVATION, true, List.of(), List.of(), FIRST));
        var progress = progress(met, OWN_STANDARDS);

        assertThat(progress.items()).isEqualTo(1);
        assertThat(progress.evidence()).isEmpty();
    }

    @Test
    void eachItemIsNamedOnce() {
        var refused = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.notYet(OWN_STANDARDS, "the version"),
                accepted(OWN_STANDARDS, EvidenceType.PRODUCT));
        assertThat(progress(refused, OWN_STANDARDS, SomeClaim.on(OWN_STANDARDS)).evidence())
                .containsExactly(ITEM);
    }

    private static CriterionProgress progress(Portfolio portfolio, CriterionCode code, SomeClaim... claims) {
        var facts = SomeCoverage.facts(portfolio, FRAMEWORK, claims);
        return ProgressRules.of(FRAMEWORK.criterion(code).orElseThrow(), facts);
    }
}
