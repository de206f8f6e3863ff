package org.goldthread.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.SomeLook;
import org.goldthread.evidence.SomeUpload;
import org.goldthread.evidence.Witness;
import org.goldthread.files.FilesService;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever was asked for a look finds the draft, reads it, and says something. */
@GoldthreadTest
class LookingAtADraftTest {
    private final ApplicationContext context;
    private SomeLook some;

    LookingAtADraftTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void aDraft() {
        some = SomeLook.atADraft(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void todayLeadsToTheDraftAndTheCommentIsSent() {
        var id = some.askCoach();
        asCoach();
        OnScreen.go("");
        assertThat(OnScreen.text()).contains("Cara Candidate asks you for a look: " + some.item.title());
        OnScreen.follow("Look");
        assertThat(OnScreen.address()).isEqualTo("looks/" + id.value());
        assertThat(OnScreen.heading()).isEqualTo(some.item.title());
        assertThat(OnScreen.text())
                .contains("Is it clear?", "A draft of Cara Candidate, as it is now", "Diagnose first 2.5")
                .contains("Questions end in a shared mailbox that nobody owns");
        OnScreen.write("Your comment to Cara Candidate", "Who owns it?");
        OnScreen.press("Send");
        assertThat(some.stored(id).orElseThrow().comments()).hasSize(1);
        assertThat(OnScreen.text()).contains("Who owns it?");
        assertThat(OnScreen.written("Your comment to Cara Candidate")).isEmpty();
        OnScreen.go("");
        assertThat(OnScreen.text()).doesNotContain("asks you for a look");
    }

    @Test
    void theListSaysWhatWaitsAndTeachesWhenItIsEmpty() {
        asCoach();
        OnScreen.go("looks");
        assertThat(OnScreen.text()).contains("Nobody shows you a draft just now.", "For example");
        Screens.close();
        some.askCoach();
        asCoach();
        OnScreen.go("looks");
        assertThat(OnScreen.text()).contains(some.item.title(), "Cara Candidate", "Waits for you", "Is it clear?");
        OnScreen.follow(some.item.title());
        assertThat(OnScreen.heading()).isEqualTo(some.item.title());
    }

    @Test
    void nothingOnThePageDecidesOrChangesAnything() {
        var id = some.askAssessor(new CriterionCode("2.5"));
        asAssessor();
        OnScreen.go("looks/" + id.value());
        assertThat(OnScreen.text())
                .contains("Look for:")
                .doesNotContainIgnoringCase("not yet", "accept", "sufficient", "score", "attempt", "Keep in the item");
        assertThat(OnScreen.hasButton("End the look")).isFalse();
    }

    @Test
    void filesAreLookedAtSafely() {
        var file = SomeUpload.note(context.getBean(FilesService.class));
        attach(file);
        var id = some.askCoach();
        asCoach();
        OnScreen.go("looks/" + id.value());
        OnScreen.pressNamed("Look at " + file.file().name());
        assertThat(OnScreen.text()).contains(file.file().name());
    }

    @Test
    void howToReachAWitnessIsNotShown() {
        var evidence = context.getBean(EvidenceService.class);
        some.asCandidate();
        var coaching = SomeEvidence.coaching(some.candidate.id())
                .testifiedBy(new Witness("Wilma Witness", "Manager", "Customer", "wilma@example.org", null));
        evidence.save(coaching);
        var id =
                some.asCandidate().ask(coaching.id(), some.coach.id(), null, "").id();
        asCoach();
        OnScreen.go("looks/" + id.value());
        assertThat(OnScreen.text()).doesNotContain("wilma@example.org").contains("No question in particular");
    }

    @Test
    void whatIsClosedWhileOneTypesIsShownNoMore() {
        var id = some.askCoach();
        asCoach();
        OnScreen.go("looks/" + id.value());
        OnScreen.write("Your comment to Cara Candidate", "Who owns it?");
        some.asCandidate().close(id);
        some.asCoach();
        OnScreen.press("Send");
        assertThat(OnScreen.text())
                .contains("This draft is shown to you no more.")
                .doesNotContain("Questions end in a shared mailbox");
        assertThat(some.stored(id).orElseThrow().comments()).isEmpty();
    }

    @Test
    void whatTheCandidateWroteMeanwhileIsReadFirst() {
        var id = some.askCoach();
        asCoach();
        OnScreen.go("looks/" + id.value());
        OnScreen.write("Your comment to Cara Candidate", "Who owns it?");
        some.asCandidate().reply(id, "I forgot to say: the desk lead.", 0);
        some.asCoach();
        OnScreen.press("Send");
        assertThat(OnScreen.text()).contains("I forgot to say: the desk lead.");
        assertThat(OnScreen.written("Your comment to Cara Candidate")).isEqualTo("Who owns it?");
        OnScreen.press("Send");
        assertThat(some.stored(id).orElseThrow().comments()).hasSize(2);
    }

    @Test
    void anothersLookIsNotThere() {
        var id = some.askAssessor(null);
        asCoach();
        OnScreen.go("looks/" + id.value());
        assertThat(OnScreen.heading()).isNotEqualTo(some.item.title());
        OnScreen.go("looks/" + LookRequestId.next().value());
        assertThat(OnScreen.text()).doesNotContain(some.item.title());
    }

    private void asCoach() {
        some.asCoach();
        Screens.open(context);
    }

    private void asAssessor() {
        some.asAssessor();
        Screens.open(context);
    }

    private void attach(Attachment file) {
        var evidence = context.getBean(EvidenceService.class);
        some.asCandidate();
        evidence.save(evidence.find(some.item.id()).attached(file));
    }
}
