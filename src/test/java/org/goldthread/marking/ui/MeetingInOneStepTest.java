package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Met in one step accepts the shown claims; every letter is visible and can be taken back. */
@GoldthreadTest
class MeetingInOneStepTest {
    private final ApplicationContext context;

    MeetingInOneStepTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void everyLetterIsYesAndTheCriterionIsMet() {
        opened(SomeDesk.waiting(context), "?at=2.3");
        DeskScreen.decide("All letters yes, and met");
        assertThat(OnScreen.textOf(DeskScreen.part("Call-back within 4 hours")))
                .contains("valid ✓ yes", "authentic ✓ yes", "reliable ✓ yes", "current ✓ yes", "✓ accepted");
        assertThat(OnScreen.textOf(DeskScreen.part("What the sales team was told")))
                .contains("✓ accepted");
        assertThat(OnScreen.text()).contains("sufficient ✓ yes", "1 of 2 decided", "Close the loop 2.3 ✓ met");
    }

    @Test
    void aLetterTakenBackOpensTheCriterionAgain() {
        opened(SomeDesk.waiting(context), "?at=2.3");
        DeskScreen.decide("All letters yes, and met");
        DeskScreen.letter("What the sales team was told", "R");
        assertThat(OnScreen.text()).contains("reliable ✕ no", "✕ not accepted", "0 of 2 decided");
    }

    @Test
    void whatCameInSinceIsShownBeforeItIsAccepted() {
        var desk = SomeDesk.waiting(context);
        var marking = context.getBean(MarkingService.class);
        marking.ask(desk.submission, "Who runs it in August?", List.of(SomeAttempt.PROCESS));
        opened(desk, "?at=2.1");
        var asked = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().answer(desk.submission, asked, "My deputy does.");
        desk.asAssessor();
        DeskScreen.decide("All letters yes, and met");
        assertThat(OnScreen.text()).contains("Something has come in for this criterion", "0 of 2 decided");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.SUBMITTED);
        DeskScreen.decide("All letters yes, and met");
        assertThat(OnScreen.text()).contains("1 of 2 decided").doesNotContain("Something has come in");
    }

    @Test
    void aWitnessIsConfirmedFirst() {
        var desk = opened(SomeDesk.withTestimony(context), "?at=2.3");
        DeskScreen.decide("All letters yes, and met");
        assertThat(OnScreen.text()).contains("Note first how and when the witness", "0 of 2 decided");
        OnScreen.fill("How they confirmed it", "by phone");
        OnScreen.day("On", SomeDesk.DAY);
        OnScreen.press("Witness confirmed it");
        DeskScreen.decide("All letters yes, and met");
        assertThat(OnScreen.text()).contains("1 of 2 decided");
        assertThat(desk.now().submission().witnessConfirmations()).hasSize(1);
    }

    private SomeDesk opened(SomeDesk desk, String at) {
        Screens.open(context);
        OnScreen.go("marking/" + desk.submission.value() + at);
        return desk;
    }
}
