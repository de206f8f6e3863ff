package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.SomePerson;
import org.goldthread.standards.CriterionCode;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An assessor judges every claim and criterion, reads the whole once, and finishes. */
@GoldthreadTest
class MarkingToTheFinishTest {
    private final ApplicationContext context;
    private final MovableClock clock;

    MarkingToTheFinishTest(ApplicationContext context, MovableClock clock) {
        this.context = context;
        this.clock = clock;
    }

    @AfterEach
    void close() {
        clock.moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void nothingIsPreselectedAndWhatIsLeftIsNamed() {
        opened(SomeDesk.waiting(context));
        assertThat(OnScreen.text())
                .contains("0 of 2 decided", "Review and send: 3 left")
                .contains("Close the loop")
                .doesNotContain("✓ yes");
    }

    @Test
    void aLetterIsSavedAtOnce() {
        var desk = opened(SomeDesk.waiting(context));
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(OnScreen.text()).contains("valid ✓ yes", "saved ");
    }

    @Test
    void aLetterGoesFromYesToNoToNotJudged() {
        opened(SomeDesk.waiting(context));
        DeskScreen.letter("Call-back within 4 hours", "V");
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(OnScreen.text()).contains("valid ✕ no");
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(OnScreen.text()).contains("valid not judged");
    }

    @Test
    void metIsRefusedNamingTheLettersThatAreMissing() {
        opened(SomeDesk.waiting(context));
        DeskScreen.letter("Call-back within 4 hours", "V");
        DeskScreen.decide("Met");
        assertThat(OnScreen.text())
                .contains("Not judged yet: authentic, reliable, current of “Call-back within 4 hours”; sufficient.")
                .contains("0 of 2 decided");
    }

    @Test
    void everyClaimAndCriterionThenTheWholeOnceThenFinish() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        assertThat(_get(H1.class).getText()).isEqualTo("Finish: P. Anand, attempt 1");
        assertThat(OnScreen.text())
                .contains("2 criteria decided: 2 met, 0 not yet.")
                .contains("A repeatable process", "Close the loop", "What the sales team was told");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What was good")), "A process that others can run.");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.FINISHED);
        assertThat(OnScreen.text())
                .contains("Finished. P. Anand can read it now.", "A process that others can run.")
                .contains("You can reopen it until ");
    }

    @Test
    void theFeedbackIsSavedAsItIsWrittenAndTheCandidateReadsNothingOfIt() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.write("What was good", "A process that others can run.");
        assertThat(OnScreen.text()).contains("Saved at ");
        OnScreen.go("marking");
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
        assertThat(OnScreen.written("What was good")).isEqualTo("A process that others can run.");
        assertThat(desk.candidateDoes().attempt(desk.submission).marked()).isEmpty();
        desk.asAssessor();
        OnScreen.press("Draft it anew from the judgements");
        assertThat(OnScreen.written("What was good")).contains("A repeatable process and Close the loop");
    }

    @Test
    void aFeedbackTooLongIsRefusedAtItsFieldAndStaysThere() {
        opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.write("What was good", "a".repeat(20_001));
        assertThat(OnScreen.errors()).anyMatch(error -> error.contains("20,000"));
        assertThat(OnScreen.written("What was good")).hasSize(20_001);
        assertThat(OnScreen.text()).doesNotContain("Saved at ");
    }

    @Test
    void finishedItIsReopenedUntilTheCandidateHasOpenedIt() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.press("Send feedback to P. Anand");
        OnScreen.press("Reopen");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        OnScreen.press("Send feedback to P. Anand");
        desk.candidateDoes().opened(desk.submission);
        desk.asAssessor();
        OnScreen.press("Reopen");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.FINISHED);
        DeskScreen.open(desk.submission);
        assertThat(_find(Button.class, spec -> spec.withText("Reopen"))).isEmpty();
    }

    @Test
    void whatWasFinishedLatelyStandsBelowTheQueueWithTheWayBack() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.press("Send feedback to P. Anand");
        OnScreen.go("marking");
        assertThat(OnScreen.text()).contains("Recently finished P. Anand, attempt 1 handed in ", " finished today");
        OnScreen.press("Reopen");
        assertThat(OnScreen.address()).startsWith("marking/" + desk.submission.value());
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
    }

    @Test
    void oneIsWarnedBesideTheButtonOfAnUnansweredQuestionOfOnesOwn() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        context.getBean(MarkingService.class)
                .ask(desk.submission, "Who called back?", List.of(new CriterionCode("2.1")));
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
        assertThat(OnScreen.text())
                .contains(
                        "P. Anand has not answered your question on A repeatable process (2.1) yet: “Who called back?” Once you");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.FINISHED);
    }

    @Test
    void whatIsLeftLeadsThere() {
        var desk = opened(SomeDesk.waiting(context));
        assertThat(OnScreen.text()).contains("A repeatable process (2.1) : 5 letters to judge, not decided");
        OnScreen.follow("Close the loop (2.3)");
        assertThat(OnScreen.address()).contains("at=2.3", "pane=judgement");
        assertThat(desk.now().left()).hasSize(3);
    }

    @Test
    void theFinishPageSaysWhatIsLeftAndItsButtonWhatItWaitsFor() {
        var desk = opened(SomeDesk.waiting(context));
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
        assertThat(OnScreen.text())
                .contains("Before it can be sent: 2 criteria to judge, and your word that it is P. Anand’s own work");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(OnScreen.text()).contains("A repeatable process (2.1): not every letter is judged.");
        DeskScreen.open(desk.submission);
        markAll();
        _setValue(_get(Checkbox.class), false);
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
        assertThat(OnScreen.text()).contains("One thing left: confirm that it is P. Anand’s own work");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(OnScreen.text()).contains("Confirm that you have no reason to doubt");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
    }

    @Test
    void onceItIsSentThePageSaysSoAndLeadsToWhatWaitsNext() {
        opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.press("Send feedback to P. Anand");
        assertThat(OnScreen.text()).startsWith("Marking / P. Anand, attempt 1 / Finished ");
        OnScreen.follow("What waits next");
        assertThat(OnScreen.address()).isEqualTo("marking");
    }

    @Test
    void afterTenMinutesItStaysFinished() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.press("Send feedback to P. Anand");
        clock.moveTo(Duration.ofMinutes(11));
        OnScreen.press("Reopen");
        assertThat(OnScreen.text()).contains("The ten minutes for reopening are over.");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.FINISHED);
    }

    @Test
    void r7WhatATraineeFinishesWaitsForASecondSignature() {
        var desk = opened(SomeDesk.waiting(context, SomePerson.trainee()));
        markAll();
        OnScreen.follow("Review and send");
        OnScreen.press("Send for a second signature");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.COUNTERSIGNING);
        assertThat(OnScreen.text()).contains("Finished. It waits for a second signature.");
        OnScreen.press("Take it up again");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
    }

    private static void markAll() {
        DeskScreen.letters("Call-back within 4 hours");
        DeskScreen.decide("S");
        DeskScreen.decide("Met");
        OnScreen.follow("Next");
        DeskScreen.letters("Call-back within 4 hours");
        DeskScreen.letters("What the sales team was told");
        DeskScreen.decide("S");
        DeskScreen.decide("Met");
        _setValue(_get(Checkbox.class), true);
    }

    private SomeDesk opened(SomeDesk desk) {
        Screens.open(context);
        DeskScreen.open(desk.submission);
        return desk;
    }
}
