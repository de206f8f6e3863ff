package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomeCriterion.PROMISES;
import static org.goldthread.portfolio.SomePortfolio.FIRST;
import static org.goldthread.portfolio.SomePortfolio.FRAMEWORK;
import static org.goldthread.portfolio.SomePortfolio.NOW;
import static org.goldthread.portfolio.SomePortfolio.SAM;
import static org.goldthread.portfolio.SomePortfolio.SECOND;
import static org.goldthread.portfolio.SomePortfolio.TODAY;
import static org.goldthread.portfolio.SomePortfolio.inProgress;
import static org.goldthread.portfolio.SomePortfolio.met;
import static org.goldthread.portfolio.SomePortfolio.withAssessor;

import java.time.ZonedDateTime;
import java.util.List;
import org.goldthread.portfolio.ClosedSubmission.Ending;
import org.goldthread.portfolio.OpenSubmission.Phase;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;

/** What ended without a decision counts as no attempt, and stays readable; what was returned wants to be handed in again. */
class ClosedRulesTest {
    private static final ZonedDateTime LATER = NOW.plusDays(1);

    @Test
    void whatIsOpenOrFinishedIsNotAmongTheUndecided() {
        assertThat(ClosedRules.undecided(withAssessor(OWN_STANDARDS))).isEmpty();
        assertThat(ClosedRules.undecided(finished())).isEmpty();
        assertThat(ClosedRules.toHandInAgain(finished())).isEmpty();
    }

    @Test
    void whatWasReturnedIsToBeHandedInAgain() {
        var portfolio = returned(OWN_STANDARDS, PROMISES);
        assertThat(ClosedRules.undecided(portfolio))
                .extracting(each -> each.was().submission())
                .containsExactly(FIRST);
        assertThat(ClosedRules.toHandInAgain(portfolio)).isEqualTo(ClosedRules.undecided(portfolio));
    }

    @Test
    void whatWasWithdrawnIsUndecidedButNobodyWaitsForIt() {
        var portfolio = withAssessor(OWN_STANDARDS).undecided(FIRST, Ending.WITHDRAWN, "", NOW.toInstant());
        assertThat(ClosedRules.undecided(portfolio)).hasSize(1);
        assertThat(ClosedRules.toHandInAgain(portfolio)).isEmpty();
    }

    @Test
    void theLatestComesFirst() {
        var portfolio = again(returned(OWN_STANDARDS), PROMISES)
                .undecided(SECOND, Ending.RETURNED, "unreadable", LATER.toInstant());
        assertThat(ClosedRules.undecided(portfolio))
                .extracting(each -> each.was().submission())
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void handingInOneOfTwoCriteriaLeavesTheOther() {
        assertThat(ClosedRules.toHandInAgain(again(returned(OWN_STANDARDS, PROMISES), OWN_STANDARDS)))
                .hasSize(1);
        assertThat(ClosedRules.toHandInAgain(again(returned(OWN_STANDARDS, PROMISES), OWN_STANDARDS, PROMISES)))
                .isEmpty();
    }

    @Test
    void whatWasHandedInAgainAndIsDecidedSinceIsDoneWith() {
        var portfolio = again(returned(OWN_STANDARDS), OWN_STANDARDS);
        assertThat(ClosedRules.toHandInAgain(
                        portfolio.record(SECOND, List.of(met(OWN_STANDARDS, TODAY)), List.of(), false)))
                .isEmpty();
    }

    @Test
    void aFinishedSubmissionIsUnopenedForItsCriteriaOnly() {
        assertThat(ClosedRules.hasUnopened(finished(), OWN_STANDARDS)).isTrue();
        assertThat(ClosedRules.hasUnopened(finished(), PROMISES)).isFalse();
        assertThat(ClosedRules.hasUnopened(finished().feedbackOpened(FIRST), OWN_STANDARDS))
                .isFalse();
        assertThat(ClosedRules.hasUnopened(inProgress(), OWN_STANDARDS)).isFalse();
    }

    private static Portfolio finished() {
        return withAssessor(OWN_STANDARDS).record(FIRST, List.of(met(OWN_STANDARDS, TODAY)), List.of(), false);
    }

    private static Portfolio returned(CriterionCode... criteria) {
        return withAssessor(criteria)
                .undecided(
                        FIRST, Ending.RETURNED, "unreadable", NOW.plusHours(1).toInstant());
    }

    private static Portfolio again(Portfolio portfolio, CriterionCode... criteria) {
        var next = new OpenSubmission(
                SECOND,
                portfolio.nextAttempt(),
                SAM,
                LATER.toInstant(),
                TODAY.plusDays(14),
                Phase.SUBMITTED,
                List.of(criteria),
                List.of());
        return portfolio.reserve(next, FRAMEWORK, LATER);
    }
}
