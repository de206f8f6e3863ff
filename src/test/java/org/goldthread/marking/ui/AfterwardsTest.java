package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.MarkingService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What an assessor still sees of what they no longer mark. */
@GoldthreadTest
class AfterwardsTest extends OpensDesk {
    AfterwardsTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theWayToTheEndStandsInPlaceOfNextAndAsksForOnesWord() {
        meetAll();
        DeskScreen.open(desk.submission);
        assertThat(OnScreen.textOf(_get(StepLinks.class)))
                .contains("Review and send")
                .doesNotContain("Next");
        OnScreen.go(FinishView.address(desk.submission));
        OnScreen.tick("From what I know and asked, I have no reason to doubt that this is P. Anand’s own work.", true);
        OnScreen.press("Send feedback to P. Anand");
        assertThat(OnScreen.heading()).startsWith("Finished: P. Anand, attempt 1");
    }

    @Test
    void whatTheCandidateReadsStandsThereUnderTheirHeadings() {
        finish();
        assertThat(OnScreen.text())
                .contains("What was good You have shown A repeatable process and Close the loop.")
                .contains("You can reopen it until ");
        desk.candidateDoes().opened(desk.submission);
        desk.asAssessor();
        OnScreen.go("marking");
        OnScreen.follow("P. Anand, attempt 1");
        assertThat(OnScreen.text())
                .contains("Finished. P. Anand opened it ", "; it can be reopened no more.")
                .doesNotContain("can read it now");
    }

    @Test
    void theEvidenceIsThereToBeReadOnly() {
        finish();
        OnScreen.follow("Look at the evidence");
        assertThat(OnScreen.address()).contains(desk.submission.value(), "at=2.1", "pane=evidence");
        assertThat(OnScreen.text())
                .contains("Call-back within 4 hours", "✓ met")
                .contains("This is as it was decided: nothing can be changed here.");
        assertThat(_find(LetterButton.class)).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Met"))).isEmpty();
        OnScreen.follow("Back to what was decided");
        assertThat(OnScreen.heading()).startsWith("Finished: ");
        DeskScreen.open(desk.submission);
        assertThat(OnScreen.heading()).startsWith("Finished: ");
    }

    @Test
    void whatWasGivenBackSaysSoWithItsReasonAndWhen() {
        context.getBean(MarkingService.class).giveBack(desk.submission, "The log does not open.");
        OnScreen.go(FinishView.address(desk.submission));
        assertThat(OnScreen.heading()).isEqualTo("Given back: P. Anand, attempt 1");
        assertThat(OnScreen.text())
                .contains("Given back without a decision", "The log does not open.", "handed in ")
                .contains("A repeatable process (2.1)")
                .doesNotContain("Nothing decided yet", "to do", "decided:");
        OnScreen.follow("Look at the evidence");
        assertThat(OnScreen.text()).contains("not decided").doesNotContain("to do", "0 of 2 decided");
    }

    private void meetAll() {
        var marking = context.getBean(MarkingService.class);
        desk.now()
                .criteria()
                .forEach(at -> marking.metInOneStep(
                        desk.submission,
                        at.criterion().code(),
                        at.claims().stream().map(claim -> claim.key()).toList()));
    }

    private void finish() {
        meetAll();
        context.getBean(MarkingService.class).confirmAuthenticity(desk.submission, true);
        OnScreen.go(FinishView.address(desk.submission));
        OnScreen.press("Send feedback to P. Anand");
    }
}
