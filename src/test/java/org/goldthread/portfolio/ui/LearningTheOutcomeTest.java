package org.goldthread.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate learns what was decided when they open it, and finds again what came back without a decision. */
@GoldthreadTest
class LearningTheOutcomeTest extends OpensPortfolios {
    private final SomeAttempt attempt;

    LearningTheOutcomeTest(ApplicationContext context) {
        super(context);
        attempt = SomeAttempt.ready(context);
    }

    @Test
    void beforeItIsOpenedItSaysOnlyThatFeedbackIsReady() {
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(id, SomeAttempt.LOOP);
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.heading()).isEqualTo("Your portfolio: 0 of 25 met");
        assertThat(OnScreen.text())
                .contains("2 with feedback ready", "feedback ready")
                .doesNotContain("accepted", "not yet", "Decisions", "A reply with its date", "With your assessor");
        OnScreen.follow("Attempt 1");
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.heading()).isEqualTo("Your portfolio: 1 of 25 met");
        assertThat(OnScreen.text()).contains("1 not yet", "Decisions", "Met: A repeatable process (2.1).");
    }

    @Test
    void ofOneAttemptOnlyTheDecisionThatHoldsIsListed() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.notYet(id, SomeAttempt.PROCESS);
        attempt.reconsidered(id, SomeAttempt.PROCESS);
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.text())
                .contains("Decisions Attempt 1 ✓ met")
                .doesNotContain("✕ not yet", "A reply with its date");
    }

    @Test
    void theAssessorKnowsWhatTheyDecided() {
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.heading()).isEqualTo("Portfolio of Cara Candidate: 1 of 25 met");
        OnScreen.follow("Call-back within 4 hours");
        assertThat(OnScreen.address()).contains("/attempts/");
    }

    @Test
    void anAssessorsTitleOpensTheDeskWhileItIsMarked() {
        var id = attempt.submit(SomeAttempt.PROCESS);
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio) + "?criterion=2.1");
        OnScreen.follow("Call-back within 4 hours");
        assertThat(OnScreen.address()).startsWith("marking/" + id.value());
    }

    @Test
    void theAssessorsMapIsOfTheCopiesThatWereHandedIn() {
        attempt.allMet(attempt.submit(SomeAttempt.PROCESS));
        attempt.keep(attempt.kept("Call-back within 4 hours").retitled("Edited since"));
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.text()).contains("Call-back within 4 hours").doesNotContain("Edited since");
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.text()).contains("Edited since");
    }

    @Test
    void theAssessorSeesThePitfallsOfWhatWasHandedIn() {
        attempt.keep(attempt.kept("Call-back within 4 hours").withClaims(List.of()));
        attempt.submit(SomeAttempt.LOOP);
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio));
        assertThat(OnScreen.text()).contains("To weigh", "spans less than its ninety days");
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
        assertThat(OnScreen.text()).contains("Before you submit").doesNotContain("To weigh");
    }

    @Test
    void aCellSaysWhereAndHowEachItemShowsIt() {
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio) + "?criterion=2.1");
        assertThat(OnScreen.text()).contains("Where: page 2", "It names the owner and the reply.");
        OnScreen.follow("Log evidence for this");
        assertThat(OnScreen.address()).contains("criterion=2.1");
    }

    @Test
    void whatCameBackStandsBelowWhatWasAnswered() {
        var returned = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().giveBack(returned, "The log does not open.");
        attempt.candidateDoes().withdraw(attempt.submit(SomeAttempt.LOOP));
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
        assertThat(OnScreen.text())
                .contains("Came back without a decision", "Taken back by Cara Candidate")
                .contains("Given back by Ada Assessor", "The log does not open.");
        OnScreen.follow("Given back by Ada Assessor");
        assertThat(OnScreen.address()).endsWith("/attempts/" + returned.value());
    }
}
