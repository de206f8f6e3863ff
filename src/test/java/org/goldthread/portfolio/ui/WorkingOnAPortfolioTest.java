package org.goldthread.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceHints;
import org.goldthread.evidence.Hint;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate reads where every criterion stands, what is missing, and what stands before the sign-off. */
@GoldthreadTest
class WorkingOnAPortfolioTest extends OpensPortfolios {
    private final SomeAttempt attempt;

    WorkingOnAPortfolioTest(ApplicationContext context) {
        super(context);
        attempt = SomeAttempt.ready(context);
    }

    @BeforeEach
    void open() {
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
    }

    @Test
    void theMapCountsCriteriaByStateAndACellOpensItsClaims() {
        assertThat(OnScreen.heading()).isEqualTo("Your portfolio: 0 of 25 met");
        assertThat(OnScreen.text()).contains("2 ready to submit", "23 open");
        OnScreen.follow("2.3 Close the loop");
        assertThat(OnScreen.address()).isEqualTo(of(attempt.portfolio) + "?criterion=2.3");
        assertThat(OnScreen.text())
                .contains("Close the loop (2.3)", "Your assessor looks for: both ends dated")
                .contains("Call-back within 4 hours", "What the sales team was told");
        OnScreen.follow("Close");
        assertThat(OnScreen.address()).isEqualTo(of(attempt.portfolio));
    }

    @Test
    void theTableSaysTheSameInWords() {
        OnScreen.follow("Show as a table");
        assertThat(OnScreen.text()).contains("Where it stands", "Close the loop", "2 of 2");
    }

    @Test
    void theShortestWayHasForEachStepTheActionThatClosesIt() {
        assertThat(OnScreen.text())
                .contains("Shortest way to the finish", "Submit the 2 criteria that are ready")
                .contains("The earliest possible finish is ");
        OnScreen.follow("Submit");
        assertThat(OnScreen.heading()).isEqualTo("Submit to Ada Assessor");
    }

    @Test
    void whatIsBegunIsGoneOnWithBeforeSomethingNewIsStarted() {
        attempt.keep(SomeEvidence.at(Stage.COACHING, attempt.candidate.id())
                .retitled("Coached Ines")
                .withClaims(List.of()));
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
        assertThat(OnScreen.text())
                .contains("Log how you coached colleagues: go on with “Coached Ines”")
                .contains("Go on Start another");
    }

    @Test
    void pitfallsStandThereInWordsWithTheCriteriaThatTheyConcern() {
        assertThat(OnScreen.text())
                .contains("Before you submit", "names a goal of the organisation. Name the one that it serves.")
                .doesNotContainPattern("\\bPC\\d");
    }

    @Test
    void questionsThatAreLeftStandOutBeforeSubmitting() {
        attempt.keep(attempt.kept("Call-back within 4 hours").stated(Integrity.notAsked()));
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
        assertThat(OnScreen.text())
                .contains("2 questions on other people and AI are left. Submit asks them.")
                .doesNotContain("Nothing stands out");
        OnScreen.follow("Answer on Submit");
        assertThat(OnScreen.heading()).isEqualTo("Submit to Ada Assessor");
    }

    @Test
    void whileAPitfallFiresItsHintsComeBeforeOthers() {
        SignIn.as(attempt.candidate.id(), Role.CANDIDATE);
        assertThat(context.getBean(EvidenceHints.class).urged())
                .contains(Hint.H18_NO_GOAL, Hint.H19_NO_OWN_STANDARD)
                .doesNotContain(Hint.H28_NO_COLLEAGUE_OR_WITNESS);
    }

    @Test
    void signOffBeforeItIsReadyIsRefusedByTheNameOfWhatIsMissing() {
        OnScreen.press("Sign off");
        assertThat(OnScreen.text()).contains("Not yet ready to sign. Still to be met: ", "Close the loop");
        assertThat(attempt.ledger().signedByCandidate()).isNull();
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio));
        OnScreen.press("Sign off");
        assertThat(OnScreen.text()).contains("Not yet ready to sign.");
        assertThat(attempt.ledger().signedByAssessor()).isNull();
    }

    @Test
    void theAssessorSeesNothingOfDrafts() {
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio) + "?criterion=2.3");
        assertThat(OnScreen.heading()).isEqualTo("Portfolio of Cara Candidate: 0 of 25 met");
        assertThat(OnScreen.text()).doesNotContain("Call-back within 4 hours", "ready to submit", "unfinished");
    }

    @Test
    void whatIsWithTheAssessorSaysSinceWhenAndUntilWhen() {
        attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
        assertThat(OnScreen.text())
                .contains("With your assessor", "Attempt 1", "An answer is due by ")
                .contains("You can take it back until Ada Assessor begins to mark it.", "with Ada Assessor");
        OnScreen.follow("Open attempt 1, or take it back");
        assertThat(OnScreen.heading()).isEqualTo("Attempt 1");
    }

    @Test
    void itIsPausedWithAReasonAndTakenUpAgain() {
        OnScreen.press("Pause");
        assertThat(OnScreen.errors()).containsExactly("Say why, in one sentence.");
        OnScreen.fill("Why?", "Parental leave");
        OnScreen.press("Pause");
        assertThat(OnScreen.text()).contains("paused: Parental leave");
        OnScreen.press("Go on");
        assertThat(attempt.ledger().state()).isEqualTo(PortfolioState.IN_PROGRESS);
    }
}
