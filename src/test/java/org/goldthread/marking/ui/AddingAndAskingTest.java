package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.SubmissionState;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** From the page an assessor records what they saw, asks the candidate, or gives the submission back. */
@GoldthreadTest
class AddingAndAskingTest extends OpensDesk {
    AddingAndAskingTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whatTheButtonsAreForStandsAboveThem() {
        assertThat(OnScreen.text()).contains("“Ask a question” lets P. Anand answer in writing.");
    }

    @Test
    void anObservationCountsOnceTheCandidateHasConfirmedIt() {
        OnScreen.press("Observation");
        OnScreen.fill("Where", "Service desk, second floor");
        OnScreen.write("What you saw", "She called back within the hour and wrote the log.");
        OnScreen.press("Record it");
        assertThat(OnScreen.text())
                .contains("P. Anand has not confirmed it yet")
                .doesNotContain("Item 1 of 2");
        var added = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().confirm(desk.submission, added);
        desk.asAssessor();
        OnScreen.go("marking");
        DeskScreen.open(desk.submission);
        assertThat(OnScreen.text()).contains("Item 1 of 2");
        OnScreen.go("marking/" + desk.submission.value() + "?at=2.1&item=" + added);
        assertThat(OnScreen.text())
                .contains("Added by you for A repeatable process.")
                .contains("Service desk, second floor", "She called back within the hour and wrote the log.");
    }

    @Test
    void anObservationSaysWhereAndWhatBeforeItIsRecorded() {
        OnScreen.press("Observation");
        OnScreen.press("Record it");
        assertThat(desk.now().submission().addenda()).isEmpty();
        assertThat(OnScreen.errors()).contains("Say where, or by what medium.", "Write what you saw or heard.");
    }

    @Test
    void nothingIsRecordedWhileItsRecordingIsStillComingIn() {
        OnScreen.press("Observation");
        OnScreen.fill("Where", "Service desk, second floor");
        OnScreen.write("What you saw", "She called back within the hour and wrote the log.");
        upload("upload-start", true);
        OnScreen.press("Record it");
        assertThat(desk.now().submission().addenda()).isEmpty();
        assertThat(OnScreen.text()).contains("The recording is still coming in.");
        upload("upload-success", false);
        OnScreen.press("Record it");
        assertThat(desk.now().submission().addenda()).hasSize(1);
    }

    @Test
    void aQuestionWaitsForTheCandidatesAnswer() {
        OnScreen.press("Ask a question");
        OnScreen.write("Your question", "What happened on the second Friday?");
        OnScreen.press("Send the question");
        assertThat(OnScreen.text())
                .contains("P. Anand has not answered yet (today): “What happened on the second Friday?”");
        var question = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().answer(desk.submission, question, "Nobody was told, so we wrote to all.");
        desk.asAssessor();
        OnScreen.go("marking");
        OnScreen.go("marking/" + desk.submission.value() + "?at=2.1&item=" + question);
        assertThat(OnScreen.text())
                .contains("What happened on the second Friday?", "Nobody was told, so we wrote to all.");
    }

    @Test
    void givenBackWithAReasonItCountsNoAttempt() {
        OnScreen.press("Give back");
        OnScreen.press("Give it back");
        assertThat(OnScreen.errors())
                .contains("Say why: a file does not open, a wrong item, the declaration is in doubt …");
        OnScreen.write("Reason", "The PDF is of another team.");
        OnScreen.press("Give it back");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("marking");
        desk.asAssessor();
        assertThat(desk.now().submission().state()).isEqualTo(SubmissionState.RETURNED);
    }

    /** As the browser tells it. */
    private static void upload(String event, boolean running) {
        var data = JsonNodeFactory.instance.objectNode().put("element.files.some(file => file.uploading)", running);
        BasicUtilsKt._fireDomEvent(_get(Upload.class), event, data);
    }
}
