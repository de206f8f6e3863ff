package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An assessor judges every claim and criterion, reads the whole once, and finishes. */
@GoldthreadTest
class MarkingToTheFinishTest {
    private final ApplicationContext context;

    MarkingToTheFinishTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void nothingIsPreselectedAndWhatIsLeftIsNamed() {
        opened(SomeDesk.waiting(context));
        assertThat(DeskScreen.text())
                .contains("0 of 2 decided", "Finish: 6 left")
                .contains("Close the loop")
                .doesNotContain("✓ yes");
    }

    @Test
    void aLetterIsSavedAtOnce() {
        var desk = opened(SomeDesk.waiting(context));
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(DeskScreen.text()).contains("valid ✓ yes", "saved ");
    }

    @Test
    void aLetterGoesFromYesToNoToNotJudged() {
        opened(SomeDesk.waiting(context));
        DeskScreen.letter("Call-back within 4 hours", "V");
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(DeskScreen.text()).contains("valid ✕ no");
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(DeskScreen.text()).contains("valid not judged");
    }

    @Test
    void metIsRefusedNamingTheLettersThatAreMissing() {
        opened(SomeDesk.waiting(context));
        DeskScreen.letter("Call-back within 4 hours", "V");
        DeskScreen.decide("Met");
        assertThat(DeskScreen.text())
                .contains("Not judged yet: authentic, reliable, current of “Call-back within 4 hours”; sufficient.")
                .contains("0 of 2 decided");
    }

    @Test
    void everyClaimAndCriterionThenTheWholeOnceThenFinish() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        DeskScreen.follow("Finish");
        assertThat(_get(H1.class).getText()).isEqualTo("Finish: P. Anand, attempt 1");
        assertThat(DeskScreen.text())
                .contains("2 criteria decided: 2 met, 0 not yet.")
                .contains("A repeatable process", "Close the loop", "What the sales team was told");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Overall feedback")), "A process that others can run.");
        DeskScreen.press("Finish");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.FINISHED);
        assertThat(DeskScreen.text())
                .contains("Finished. P. Anand can read it now.", "A process that others can run.")
                .contains("You can reopen it until ");
    }

    @Test
    void finishedItIsReopenedUntilTheCandidateHasOpenedIt() {
        var desk = opened(SomeDesk.waiting(context));
        markAll();
        DeskScreen.follow("Finish");
        DeskScreen.press("Finish");
        DeskScreen.press("Reopen");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        DeskScreen.press("Finish");
        desk.candidateDoes().opened(desk.submission);
        desk.asAssessor();
        DeskScreen.press("Reopen");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.FINISHED);
        DeskScreen.open(desk.submission);
        assertThat(_find(Button.class, spec -> spec.withText("Reopen"))).isEmpty();
    }

    @Test
    void aTraineeCannotFinishYet() {
        var desk = opened(SomeDesk.waiting(context, SomePerson.trainee()));
        markAll();
        DeskScreen.follow("Finish");
        DeskScreen.press("Finish");
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        assertThat(DeskScreen.text()).contains("countersign");
    }

    private static void markAll() {
        DeskScreen.letters("Call-back within 4 hours");
        DeskScreen.decide("S");
        DeskScreen.decide("Met");
        DeskScreen.follow("Next");
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
