package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A countersigner finds a trainee's decisions in the queue, reads all, and signs or sends back (R7). */
@GoldthreadTest
class CountersigningATraineeTest {
    private final ApplicationContext context;
    private final Person second;
    private final SomeAttempt attempt;
    private SubmissionId id = new SubmissionId("none");

    CountersigningATraineeTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        var profile = new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW);
        second = store.save(SomePerson.assessor().with(profile, Instant.EPOCH));
        attempt = SomeAttempt.between(context, SomePerson.named("Nina Newcomer", Role.CANDIDATE), SomePerson.trainee());
        attempt.withBothItems();
    }

    @BeforeEach
    void theTraineeHasFinished() {
        id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        SignIn.as(second.id(), Role.ASSESSOR);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void fromTheQueueToTheSignature() {
        OnScreen.go("marking");
        assertThat(OnScreen.text())
                .contains(
                        "To countersign: ",
                        "Nina Newcomer, attempt 1 handed in ",
                        "1 criterion",
                        "Theo Trainee decided today");
        OnScreen.go("marking/" + id.value() + "/countersign");
        assertThat(OnScreen.heading()).isEqualTo("Countersign: Nina Newcomer, attempt 1");
        assertThat(OnScreen.text())
                .contains("Theo Trainee decided as a trainee. 1 criterion decided: 1 met, 0 not yet.")
                .contains("Call-back within 4 hours", "The owner and the trigger are named.")
                .contains("Look for: ", " says (page 2): “It names the owner and the reply.”", "✓ valid");
        OnScreen.press("Agree and sign");
        assertThat(OnScreen.said()).contains("Signed. Nina Newcomer can read it now.");
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.FINISHED);
        assertThat(OnScreen.address()).endsWith("marking");
    }

    @Test
    void theSearchFindsItToo() {
        OnScreen.go("marking?q=newcomer");
        assertThat(OnScreen.text()).containsPattern("\\d+ to countersign, 0 to mark, 0 finished");
        assertThat(OnScreen.text()).contains("Nina Newcomer, attempt 1");
        OnScreen.go("marking?q=theo");
        assertThat(OnScreen.text()).doesNotContain("To countersign");
    }

    @Test
    void todaySaysThatItWaits() {
        OnScreen.go("");
        assertThat(OnScreen.text())
                .contains("Countersign Nina Newcomer, attempt 1", "Theo Trainee decided as a trainee");
    }

    @Test
    void backToTheTraineeWithTheReason() {
        OnScreen.go("marking/" + id.value() + "/countersign");
        OnScreen.press("Send back");
        OnScreen.press("Send it back");
        assertThat(OnScreen.errors()).containsExactly("Say what should be looked at again.");
        OnScreen.write("Reason", "Look at the dates again.");
        OnScreen.press("Send it back");
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.UNDER_ASSESSMENT);
        Screens.close();
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("marking");
        assertThat(OnScreen.text()).contains("sent back to you");
        DeskScreen.open(id);
        assertThat(OnScreen.text()).contains("The second signature was not given:", "“Look at the dates again.”");
    }

    @Test
    void theCandidateReadsThatASecondAssessorLooksAndNothingElse() {
        Screens.close();
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
        assertThat(OnScreen.text())
                .contains("Theo Trainee has marked it", "A second assessor reads it before you get your feedback.")
                .doesNotContain("The owner and the trigger are named.");
    }

    @Test
    void theRecordingOfADiscussionCanBeOpened() {
        Screens.close();
        var marking = attempt.assessorDoes();
        marking.reopen(id);
        marking.record(
                id,
                new AddendumDraft(
                        AddendumKind.PROFESSIONAL_DISCUSSION,
                        LocalDate.now(context.getBean(Clock.class)),
                        "By video",
                        "",
                        "She said why the standard exists.",
                        List.of(SomeAttempt.PROCESS),
                        attempt.pdf().file()));
        attempt.candidateDoes()
                .confirm(id, attempt.stored(id).addenda().getFirst().id());
        attempt.allMet(id);
        SignIn.as(second.id(), Role.ASSESSOR);
        Screens.open(context);
        OnScreen.go("marking/" + id.value() + "/countersign");
        var sheet = _get(
                NativeDetails.class,
                spec -> spec.withClasses("second-evidence")
                        .withPredicate(
                                details -> details.getSummaryText().equals("Professional discussion, By video")));
        sheet.setOpen(true);
        ComponentUtil.fireEvent(sheet, new NativeDetails.ToggleEvent(sheet, true));
        assertThat(OnScreen.textOf(sheet)).contains("She said why the standard exists.", "call-back.pdf", "Original");
    }

    @Test
    void theCandidateIsAskedForNoAnswerWhileItWaits() {
        Screens.close();
        var marking = attempt.assessorDoes();
        marking.reopen(id);
        marking.ask(id, "Who runs it while you are away?", List.of(SomeAttempt.PROCESS));
        attempt.asAssessor();
        attempt.finish(id, "The owner and the trigger are named.", "", null);
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
        assertThat(OnScreen.text()).contains("Who runs it while you are away?", "it was not counted");
        assertThat(OnScreen.hasButton("Send the answer")).isFalse();
    }

    @Test
    void whoeverElseFindsNothingThere() {
        Screens.close();
        SignIn.as(attempt.assessor.id(), Role.ASSESSOR);
        Screens.open(context);
        OnScreen.go("marking/" + id.value() + "/countersign");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }
}
