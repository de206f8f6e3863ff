package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate reads the outcome, says that they did, comments and hands in what is not yet met. */
@GoldthreadTest
class ReadingFeedbackTest extends HandsIn {
    private SubmissionId id = new SubmissionId("none");

    ReadingFeedbackTest(ApplicationContext context) {
        super(context, SomeAttempt.ready(context));
    }

    @BeforeEach
    void handIn() {
        id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
    }

    @Test
    void nothingIsSeenBeforeItIsFinished() {
        attempt.acceptAll(id, SomeAttempt.PROCESS);
        open(id);
        assertThat(OnScreen.text()).contains("Ada Assessor is marking").doesNotContain("What was good", "valid");
    }

    @Test
    void whatWasMetComesFirstThenWhatWouldShowTheRest() {
        attempt.notYet(id, SomeAttempt.LOOP);
        open(id);
        assertThat(OnScreen.heading()).isEqualTo("One met, one not yet");
        assertThat(OnScreen.text())
                .containsSubsequence(
                        "What was good",
                        "The owner and the trigger are named.",
                        "A repeatable process",
                        "Close the loop",
                        "Not yet: not enough of it",
                        "What would show it: A reply with its date",
                        "Next",
                        "Add the reply",
                        "by " + attempt.nextActionDue());
        OnScreen.follow("Open “");
        assertThat(OnScreen.address()).startsWith("evidence/");
    }

    @Test
    void whoHasOpenedItSaysThatTheyReadIt() {
        attempt.notYet(id, SomeAttempt.LOOP);
        open(id);
        OnScreen.press("I have read it");
        assertThat(OnScreen.hasButton("I have read it")).isFalse();
        assertThat(Objects.requireNonNull(attempt.stored(id).feedback()).acknowledged())
                .isNotNull();
    }

    @Test
    void whateverBringsItOnTheScreenOpensIt() {
        var seen = new AddendumDraft(
                AddendumKind.OBSERVATION,
                LocalDate.now(context.getBean(Clock.class)),
                "Service desk",
                "",
                "She called back within the hour.",
                List.of(SomeAttempt.PROCESS),
                null);
        attempt.assessorDoes().record(id, seen);
        open(id);
        attempt.candidateDoes()
                .confirm(id, attempt.stored(id).addenda().getFirst().id());
        attempt.notYet(id, SomeAttempt.LOOP);
        attempt.asCandidate();
        assertThat(attempt.stored(id).isUnread()).isTrue();
        OnScreen.press("Yes, that is how it was");
        assertThat(OnScreen.heading()).isEqualTo("One met, one not yet");
        assertThat(attempt.stored(id).isUnread()).isFalse();
    }

    @Test
    void whoIsAnAssessorByNowOpensTheirOwn() {
        attempt.notYet(id, SomeAttempt.LOOP);
        Screens.close();
        SignIn.as(attempt.candidate.id(), Role.ASSESSOR);
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
        assertThat(OnScreen.heading()).isEqualTo("One met, one not yet");
        OnScreen.press("I have read it");
        assertThat(Objects.requireNonNull(attempt.stored(id).feedback()).acknowledged())
                .isNotNull();
    }

    @Test
    void aCommentReachesTheAssessor() {
        attempt.notYet(id, SomeAttempt.LOOP);
        open(id);
        OnScreen.write("What you want to say to Ada Assessor", "Thank you, the reply exists.");
        OnScreen.press("Save comment");
        assertThat(OnScreen.text()).contains("Saved. Ada Assessor can read it.");
        assertThat(Objects.requireNonNull(attempt.stored(id).feedback()).candidateComment())
                .isEqualTo("Thank you, the reply exists.");
    }

    @Test
    void theAssessorReadsOfTheCandidateByName() {
        attempt.notYet(id, SomeAttempt.LOOP);
        Screens.close();
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
        assertThat(OnScreen.heading()).isEqualTo("Cara Candidate, attempt 1: one met, one not yet");
        assertThat(OnScreen.text())
                .contains("Portfolio of Cara Candidate / Attempt 1 / Feedback")
                .contains("a sealed copy of what Cara Candidate submitted is kept")
                .contains("Then Cara Candidate resubmits “Close the loop” alone")
                .contains("Cara Candidate’s comment No comment.")
                .doesNotContain("you submitted", "Your comment");
    }

    @Test
    void allMetIsSaidInCriteria() {
        attempt.allMet(id);
        open(id);
        assertThat(OnScreen.heading()).isEqualTo("Two criteria met");
    }

    @Test
    void onlyWhatIsNotYetMetIsHandedInAgainAndOnlyWithSomethingNew() {
        attempt.notYet(id, SomeAttempt.LOOP);
        open(id);
        OnScreen.follow("Resubmit");
        assertThat(OnScreen.text())
                .contains("Nothing is new since the last answer. What would show it: A reply with its date")
                .doesNotContain("A repeatable process (2.1)");
        attempt.keep(attempt.reply()
                .retitled("The reply, dated")
                .stated(attempt.kept("Call-back within 4 hours").integrity()));
        openSubmit();
        OnScreen.tick("I declare this", true);
        OnScreen.press("Submit 1 criterion");
        var again = attempt.allStored().stream()
                .filter(submission -> !submission.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.criteria()).containsExactly(SomeAttempt.LOOP);
        open(id);
        assertThat(OnScreen.heading()).isEqualTo("One met, one not yet");
    }
}
