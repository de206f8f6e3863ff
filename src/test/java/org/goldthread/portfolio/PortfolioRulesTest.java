package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.Refusals.refusedBy;
import static org.goldthread.portfolio.SomeCriterion.CLOSE_THE_LOOP;
import static org.goldthread.portfolio.SomeCriterion.EXAMPLE;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomeCriterion.PROMISES;
import static org.goldthread.portfolio.SomePortfolio.AISHA;
import static org.goldthread.portfolio.SomePortfolio.FIRST;
import static org.goldthread.portfolio.SomePortfolio.FRAMEWORK;
import static org.goldthread.portfolio.SomePortfolio.NOW;
import static org.goldthread.portfolio.SomePortfolio.SAM;
import static org.goldthread.portfolio.SomePortfolio.SECOND;
import static org.goldthread.portfolio.SomePortfolio.SOMEONE_ELSE;
import static org.goldthread.portfolio.SomePortfolio.TODAY;
import static org.goldthread.portfolio.SomePortfolio.submission;

import java.time.Instant;
import java.util.List;
import org.goldthread.relay.Unpublished;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class PortfolioRulesTest {
    private static final Instant AT = NOW.toInstant();

    @Test
    void r1NobodyAssessesTheirOwnPortfolio() {
        assertThat(refusedBy(() -> Portfolio.start(AISHA, FRAMEWORK, AISHA, SAM, AT, TODAY)))
                .isEqualTo("R1 own-assessor");
        assertThat(refusedBy(() -> SomePortfolio.inProgress().assessedBy(AISHA, false, AT)))
                .isEqualTo("R1 own-assessor");
    }

    @Test
    void workBeginsWhenBothHaveAgreedToThePlan() {
        var agreedByOne = SomePortfolio.inPlanning().agreedBy(AISHA, AT);

        assertThat(agreedByOne.state()).isEqualTo(PortfolioState.PLANNING);
        assertThat(agreedByOne.agreedBy(AISHA, AT).state()).isEqualTo(PortfolioState.PLANNING);
        assertThat(agreedByOne.agreedBy(SAM, AT).state()).isEqualTo(PortfolioState.IN_PROGRESS);
    }

    @Test
    void anotherPlanAsksForBothAgreementsAnew() {
        var agreedByOne = SomePortfolio.inPlanning().agreedBy(AISHA, AT);
        var changed = agreedByOne.planned(new AssessmentPlan(List.of(OWN_STANDARDS), "talks", null, ""));

        assertThat(changed.agreedByCandidate()).isNull();
        assertThat(changed.agreedBy(SAM, AT).state()).isEqualTo(PortfolioState.PLANNING);
    }

    @Test
    void onlyThePartiesAgreeAndOnlyToAPlanWithCriteria() {
        var empty = SomePortfolio.inPlanning().planned(new AssessmentPlan(List.of(), "", null, ""));

        assertThat(refusedBy(() -> SomePortfolio.inPlanning().agreedBy(SOMEONE_ELSE, AT)))
                .isEqualTo("plan not-party");
        assertThat(refusedBy(() -> empty.agreedBy(AISHA, AT))).isEqualTo("plan nothing-planned");
    }

    @Test
    void anAgreedPlanIsNotChanged() {
        var agreed = SomePortfolio.inProgress();

        assertThat(refusedBy(() -> agreed.planned(agreed.plan()))).isEqualTo("plan plan-agreed");
        assertThat(refusedBy(() -> agreed.agreedBy(AISHA, AT))).isEqualTo("plan plan-agreed");
    }

    @Test
    void nothingIsHandedInBeforeThePlanIsAgreed() {
        assertThat(refusedBy(
                        () -> SomePortfolio.inPlanning().reserve(submission(FIRST, OWN_STANDARDS), FRAMEWORK, NOW)))
                .isEqualTo("state not-in-progress");
    }

    @Test
    void aSubmissionHoldsCriteriaOfTheFramework() {
        var portfolio = SomePortfolio.inProgress();

        assertThat(refusedBy(() -> portfolio.reserve(submission(FIRST), FRAMEWORK, NOW)))
                .isEqualTo("submission nothing-chosen");
        assertThat(refusedBy(() -> portfolio.reserve(submission(FIRST, EXAMPLE), FRAMEWORK, NOW)))
                .isEqualTo("submission unknown-criterion 3.2");
    }

    @Test
    void r10WhatNobodyMayDecideAnyMorePassesOnWithThePortfolio() {
        var passedOn = SomePortfolio.withAssessor(OWN_STANDARDS).assessedBy(SOMEONE_ELSE, false, AT);

        assertThat(passedOn.assessor()).isEqualTo(SOMEONE_ELSE);
        assertThat(passedOn.open()).extracting(OpenSubmission::assessor).containsExactly(SOMEONE_ELSE);
        assertThat(passedOn.outbox().waiting())
                .extracting(Unpublished::event)
                .contains(new OpenPassedOn(passedOn.id(), List.of(FIRST), SOMEONE_ELSE));
        assertThat(passedOn.assessedBy(SOMEONE_ELSE, true, AT)).isEqualTo(passedOn);
    }

    @Test
    void r10ASubmissionGoesToTheAssessorOfRecord() {
        var toAnother = SomePortfolio.inProgress().assessedBy(SOMEONE_ELSE, false, AT);

        assertThat(refusedBy(() -> toAnother.reserve(submission(FIRST, OWN_STANDARDS), FRAMEWORK, NOW)))
                .isEqualTo("R10 other-assessor");
    }

    @Test
    void aCriterionIsInOneOpenSubmissionOnly() {
        var portfolio = SomePortfolio.withAssessor(OWN_STANDARDS);

        assertThat(refusedBy(() -> portfolio.reserve(submission(SECOND, PROMISES, OWN_STANDARDS), FRAMEWORK, NOW)))
                .isEqualTo("submission criterion-open Own standards (1.1)");
        assertThat(portfolio
                        .reserve(submission(SECOND, PROMISES), FRAMEWORK, NOW)
                        .open())
                .hasSize(2);
    }

    @Test
    void whatIsMetIsHandedInAgainOnlyOnceItHasLapsed() {
        var met = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.met(OWN_STANDARDS, TODAY),
                SomePortfolio.accepted(OWN_STANDARDS, EvidenceType.PRODUCT));
        var again = submission(SECOND, OWN_STANDARDS);

        assertThat(refusedBy(() -> met.reserve(again, FRAMEWORK, NOW.plusMonths(24))))
                .isEqualTo("submission criterion-met Own standards (1.1)");
        assertThat(met.reserve(again, FRAMEWORK, NOW.plusMonths(24).plusDays(1)).openFor(OWN_STANDARDS))
                .isPresent();
    }

    @Test
    void whatIsMetWithoutItsMinimumsMayBeHandedInAgain() {
        var met = SomePortfolio.decided(
                SomePortfolio.inProgress(),
                SomePortfolio.met(CLOSE_THE_LOOP, TODAY),
                SomePortfolio.accepted(CLOSE_THE_LOOP, EvidenceType.PRODUCT));

        assertThat(met.reserve(submission(SECOND, CLOSE_THE_LOOP), FRAMEWORK, NOW)
                        .openFor(CLOSE_THE_LOOP))
                .isPresent();
    }

    @Test
    void feedbackIsOpenedBeforeItsCriteriaAreHandedInAgain() {
        var unread = SomePortfolio.inProgress()
                .reserve(submission(FIRST, OWN_STANDARDS), FRAMEWORK, NOW)
                .record(
                        FIRST,
                        List.of(new Decided(OWN_STANDARDS, Outcome.NOT_YET, AT, FIRST, 1, SAM, "The version", null)),
                        List.of(),
                        false);

        assertThat(refusedBy(() -> unread.reserve(submission(SECOND, OWN_STANDARDS), FRAMEWORK, NOW)))
                .startsWith("submission feedback-first");
        assertThat(refusedBy(
                        () -> unread.feedbackOpened(FIRST).reserve(submission(SECOND, OWN_STANDARDS), FRAMEWORK, NOW)))
                .isEqualTo("not refused");
    }

    @Test
    void onlyWhatWasHandedInIsFinished() {
        assertThat(refusedBy(() -> SomePortfolio.inProgress().record(FIRST, List.of(), List.of(), false)))
                .isEqualTo("submission not-open");
    }

    @Test
    void r9AFinishedSubmissionIsReopenedWhileNothingRestsOnIt() {
        var decision = SomePortfolio.notYet(OWN_STANDARDS, "the version");
        var finished = SomePortfolio.decided(SomePortfolio.inProgress(), decision);
        var again = submission(decision.submission(), OWN_STANDARDS);
        var handedInAgain = finished.reserve(submission(SECOND, OWN_STANDARDS), FRAMEWORK, NOW);
        var decidedAgain = handedInAgain.record(
                SECOND,
                List.of(new Decided(OWN_STANDARDS, Outcome.MET, AT, SECOND, 2, SAM, "", null)),
                List.of(),
                false);

        assertThat(finished.reopen(decision.submission(), again).openFor(OWN_STANDARDS))
                .isPresent();
        assertThat(refusedBy(() -> handedInAgain.reopen(decision.submission(), again)))
                .isEqualTo("R9 handed-in-again");
        assertThat(refusedBy(() -> decidedAgain.reopen(decision.submission(), again)))
                .isEqualTo("R9 handed-in-again");
        assertThat(refusedBy(() -> SomePortfolio.inProgress().reopen(FIRST, submission(FIRST, OWN_STANDARDS))))
                .isEqualTo("submission not-open");
    }

    @Test
    void r9NothingIsReopenedUnderASignature() {
        var ready = SomeCoverage.readyPortfolio();
        var submission = ready.decisions().getFirst().submission();
        var again = submission(submission, OWN_STANDARDS);
        var coverage = SomeCoverage.ready();
        var signedByAisha = ready.signedBy(AISHA, coverage, AT);
        var signedBySam = ready.signedBy(SAM, coverage, AT);
        var withdrawn = ready.withdrawn("moved");

        assertThat(refusedBy(() -> signedByAisha.reopen(submission, again))).isEqualTo("R9 signed");
        assertThat(refusedBy(() -> signedBySam.reopen(submission, again))).isEqualTo("R9 signed");
        assertThat(refusedBy(() -> withdrawn.reopen(submission, again))).isEqualTo("R9 signed");
    }

    @Test
    void signOffBeforeReadyIsRefusedByTheNameOfWhatIsMissing() {
        var portfolio = SomePortfolio.inProgress();

        assertThat(refusedBy(() -> portfolio.signedBy(AISHA, SomeCoverage.of(portfolio), AT)))
                .isEqualTo("READY not-ready Own standards (1.1), Promises (1.3), Close the loop (2.3), "
                        + "Keep it going (2.4)");
    }

    @Test
    void readyIsSignedByBothPartiesInAnyOrder() {
        var ready = SomeCoverage.readyPortfolio();
        var coverage = SomeCoverage.ready();
        var one = ready.signedBy(SAM, coverage, AT);

        assertThat(one.state()).isEqualTo(PortfolioState.IN_PROGRESS);
        assertThat(one.signedBy(SAM, coverage, AT.plusSeconds(9)).signedByAssessor())
                .isEqualTo(new SignOff(SAM, AT));
        assertThat(one.signedBy(AISHA, coverage, AT).state()).isEqualTo(PortfolioState.SIGNED_OFF);
        assertThat(refusedBy(() -> ready.signedBy(SOMEONE_ELSE, coverage, AT))).isEqualTo("sign-off not-party");
    }

    @Test
    void aPausedPortfolioTakesNothingInAndIsNotSigned() {
        var paused = SomeCoverage.readyPortfolio().paused(" parental leave ");

        assertThat(paused.stateReason()).isEqualTo("parental leave");
        assertThat(refusedBy(() -> paused.signedBy(AISHA, SomeCoverage.ready(), AT)))
                .isEqualTo("state not-in-progress");
        assertThat(refusedBy(() -> paused.reserve(submission(SECOND, PROMISES), FRAMEWORK, NOW)))
                .isEqualTo("state not-in-progress");
    }

    @Test
    void pausingAsksForAReasonAndGoesOnWhereItStood() {
        assertThat(refusedBy(() -> SomePortfolio.inProgress().paused(" "))).isEqualTo("state reason-missing");
        assertThat(refusedBy(() -> SomePortfolio.inProgress().paused("x".repeat(TextRules.TEXT_LIMIT + 1))))
                .startsWith("text");
        assertThat(refusedBy(() -> SomePortfolio.inProgress().paused("x").paused("y")))
                .isEqualTo("state not-in-progress");
        assertThat(refusedBy(() -> SomePortfolio.inProgress().resumed())).isEqualTo("state not-paused");
        assertThat(SomePortfolio.inProgress().paused("x").resumed().state()).isEqualTo(PortfolioState.IN_PROGRESS);
        assertThat(SomePortfolio.inPlanning().paused("x").resumed().state()).isEqualTo(PortfolioState.PLANNING);
    }

    @Test
    void withdrawingWaitsUntilNothingIsWithTheAssessor() {
        assertThat(refusedBy(() -> SomePortfolio.withAssessor(OWN_STANDARDS).withdrawn("moved")))
                .isEqualTo("submission still-open");
        assertThat(refusedBy(() -> SomePortfolio.inProgress().withdrawn(""))).isEqualTo("state reason-missing");
        var withdrawn = SomePortfolio.inProgress().withdrawn("moved");
        assertThat(withdrawn.state()).isEqualTo(PortfolioState.WITHDRAWN);
        assertThat(refusedBy(() -> withdrawn.withdrawn("again"))).isEqualTo("state not-in-progress");
    }

    @Test
    void r10TheAssessorChangesOnlyWhenNothingIsWithThem() {
        assertThat(refusedBy(() -> SomePortfolio.withAssessor(OWN_STANDARDS).assessedBy(SOMEONE_ELSE, true, AT)))
                .isEqualTo("R10 with-assessor");
        assertThat(SomePortfolio.withAssessor(OWN_STANDARDS)
                        .release(FIRST)
                        .assessedBy(SOMEONE_ELSE, false, AT)
                        .assessor())
                .isEqualTo(SOMEONE_ELSE);
        var signed = SomeCoverage.readyPortfolio().signedBy(SAM, SomeCoverage.ready(), AT);
        assertThat(refusedBy(() -> signed.assessedBy(SOMEONE_ELSE, false, AT))).isEqualTo("R9 signed");
    }
}
