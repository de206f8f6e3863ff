package org.goldthread.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.evidence.LookRequestState;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.SomeLook;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate shows a draft to somebody, reads what they say, and decides what becomes of it. */
@GoldthreadTest
class AskingForALookTest {
    private final ApplicationContext context;
    private SomeLook some;

    AskingForALookTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void aDraft() {
        some = SomeLook.atADraft(context);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void theCoachIsAskedAboutOneCriterion() {
        open();
        OnScreen.press("Ask for a look");
        OnScreen.pick("Whom do you ask?", "Ada");
        OnScreen.choose("About", "Diagnose first 2.5");
        OnScreen.write("What would you like to know?", "Is the source named?");
        OnScreen.press("Ask");
        var asked = some.asCandidate().at(some.item.id()).getFirst().request();
        assertThat(asked.asked()).isEqualTo(some.assessor.id());
        assertThat(asked.question()).isEqualTo("Is the source named?");
        assertThat(asked.criterion()).isNotNull();
        assertThat(OnScreen.text())
                .contains(
                        "Ada Assessor, your assessor",
                        "Waiting for them",
                        "Diagnose first 2.5",
                        "Is the source named?");
    }

    @Test
    void whoIsAskedForIsAskedFor() {
        open();
        OnScreen.press("Ask for a look");
        OnScreen.press("Ask");
        assertThat(OnScreen.errors()).contains("Choose whom you ask.");
        OnScreen.press("Not now");
        assertThat(OnScreen.hasButton("Ask for a look")).isTrue();
        assertThat(some.asCandidate().at(some.item.id())).isEmpty();
    }

    @Test
    void askingTwiceIsRefusedWhereItIsTried() {
        some.askAssessor(null);
        open();
        OnScreen.press("Ask for a look");
        OnScreen.pick("Whom do you ask?", "Ada");
        OnScreen.press("Ask");
        assertThat(OnScreen.text()).contains("You have asked them about this already.");
    }

    @Test
    void nobodyToAskIsSaid() {
        var alone = SignIn.as(PersonId.next(), Role.CANDIDATE).id();
        var item = some.store().save(SomeEvidence.gap(alone));
        Screens.close();
        Screens.open(context);
        OnScreen.go("evidence/" + item.id().value());
        OnScreen.press("Ask for a look");
        assertThat(OnScreen.text()).contains("There is nobody to ask yet.");
    }

    @Test
    void whatIsNotKeptYetCannotBeShown() {
        OnScreen.go("evidence/new");
        assertThat(OnScreen.hasButton("Ask for a look")).isFalse();
        OnScreen.fill("Title", "Nobody rang back");
        assertThat(OnScreen.hasButton("Ask for a look")).isTrue();
    }

    @Test
    void aCommentIsAnswered() {
        var look = some.commented("Who owns it?");
        open();
        assertThat(OnScreen.text()).contains("Cleo Coach, coach", "They have commented", "Who owns it?");
        OnScreen.write("Answer Cleo Coach", "The desk lead.");
        OnScreen.press("Send");
        assertThat(some.stored(look.id()).orElseThrow().comments()).hasSize(2);
        assertThat(OnScreen.text()).contains("Waiting for them", "You", "The desk lead.");
        assertThat(OnScreen.written("Answer Cleo Coach")).isEmpty();
    }

    @Test
    void whatTheyWroteMeanwhileIsReadBeforeTheAnswerGoes() {
        var look = some.commented("Who owns it?");
        open();
        OnScreen.write("Answer Cleo Coach", "The desk lead.");
        some.asCoach().comment(look.id(), "And who is it when she is away?", 1);
        some.asCandidate();
        OnScreen.press("Send");
        assertThat(OnScreen.errors())
                .containsExactly(
                        "Something was written meanwhile: read it above, then send yours as it is, or change it.");
        assertThat(OnScreen.text()).contains("And who is it when she is away?");
        assertThat(OnScreen.written("Answer Cleo Coach")).isEqualTo("The desk lead.");
        OnScreen.press("Send");
        assertThat(some.stored(look.id()).orElseThrow().comments()).hasSize(3);
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        some.commented("Who owns it?");
        open();
        OnScreen.press("Send");
        assertThat(OnScreen.errors()).containsExactly("Write something first.");
    }

    @Test
    void aCommentIsKeptAndLeftOutAgain() {
        some.commented("Who owns it?");
        open();
        assertThat(OnScreen.text()).doesNotContain("Kept: it is handed in");
        OnScreen.press("Keep in the item");
        assertThat(OnScreen.text()).contains("Kept: it is handed in with this item");
        assertThat(kept()).isTrue();
        OnScreen.press("Leave out");
        assertThat(OnScreen.text()).doesNotContain("Kept: it is handed in");
        assertThat(kept()).isFalse();
    }

    @Test
    void closingEndsItAtOnceAndIsUndone() {
        var look = some.commented("Who owns it?");
        open();
        OnScreen.press("End the look");
        assertThat(some.stored(look.id()).orElseThrow().isOpen()).isFalse();
        assertThat(OnScreen.said()).contains("Cleo Coach sees it no more.");
        assertThat(OnScreen.hasButton("Send")).isFalse();
        OnScreen.press("Undo");
        assertThat(some.stored(look.id()).orElseThrow().state()).isEqualTo(LookRequestState.ANSWERED);
        assertThat(OnScreen.hasButton("Send")).isTrue();
    }

    @Test
    void todayLeadsToTheComments() {
        some.commented("Who owns it?");
        Screens.close();
        Screens.open(context);
        OnScreen.go("");
        assertThat(OnScreen.text()).contains("Cleo Coach has commented on " + some.item.title());
        OnScreen.follow("Read");
        assertThat(OnScreen.address()).isEqualTo("evidence/" + some.item.id().value());
    }

    private void open() {
        OnScreen.go("evidence/" + some.item.id().value());
    }

    private boolean kept() {
        return context.getBean(EvidenceCatalogue.class)
                .keptComments(List.of(some.item.id()))
                .containsKey(some.item.id());
    }
}
