package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.SubmissionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** From the page an assessor records what they saw, asks the candidate, or gives the submission back. */
@GoldthreadTest
class AddingAndAskingTest {
    private final ApplicationContext context;
    private SomeDesk desk;

    AddingAndAskingTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        desk = SomeDesk.waiting(context);
        Screens.open(context);
        DeskScreen.open(desk.submission);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void anObservationCountsOnceTheCandidateHasConfirmedIt() {
        DeskScreen.press("Observation");
        DeskScreen.fill("Where", "Service desk, second floor");
        DeskScreen.write("What you saw", "She called back within the hour and wrote the log.");
        DeskScreen.press("Record it");
        assertThat(DeskScreen.text())
                .contains("P. Anand has not confirmed it yet")
                .doesNotContain("Item 1 of 2");
        var added = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().confirm(desk.submission, added);
        desk.asAssessor();
        DeskScreen.go("marking");
        DeskScreen.open(desk.submission);
        assertThat(DeskScreen.text()).contains("Item 1 of 2");
        DeskScreen.go("marking/" + desk.submission.value() + "?at=2.1&item=" + added);
        assertThat(DeskScreen.text())
                .contains("Added by you for A repeatable process.")
                .contains("Service desk, second floor", "She called back within the hour and wrote the log.");
    }

    @Test
    void anObservationSaysWhereAndWhatBeforeItIsRecorded() {
        DeskScreen.press("Observation");
        DeskScreen.press("Record it");
        assertThat(desk.now().submission().addenda()).isEmpty();
        assertThat(DeskScreen.errors()).contains("Say where, or by what medium.", "Write what you saw or heard.");
    }

    @Test
    void aQuestionWaitsForTheCandidatesAnswer() {
        DeskScreen.press("Ask a question");
        DeskScreen.write("Your question", "What happened on the second Friday?");
        DeskScreen.press("Send the question");
        assertThat(DeskScreen.text())
                .contains("P. Anand has not answered yet (today): “What happened on the second Friday?”");
        var question = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().answer(desk.submission, question, "Nobody was told, so we wrote to all.");
        desk.asAssessor();
        DeskScreen.go("marking");
        DeskScreen.go("marking/" + desk.submission.value() + "?at=2.1&item=" + question);
        assertThat(DeskScreen.text())
                .contains("What happened on the second Friday?", "Nobody was told, so we wrote to all.");
    }

    @Test
    void givenBackWithAReasonItCountsNoAttempt() {
        DeskScreen.press("Give back");
        DeskScreen.press("Give it back");
        assertThat(DeskScreen.errors())
                .contains("Say why: a file does not open, a wrong item, the declaration is in doubt …");
        DeskScreen.write("Reason", "The PDF is of another team.");
        DeskScreen.press("Give it back");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("marking");
        desk.asAssessor();
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.RETURNED);
    }
}
