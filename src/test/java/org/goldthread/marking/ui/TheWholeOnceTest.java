package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.marking.MarkingService;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Before it is finished the page shows the whole once: every claim, the refused ones too, and all that was added. */
@GoldthreadTest
class TheWholeOnceTest {
    private static final CriterionCode PROCESS = new CriterionCode("2.1");

    private final ApplicationContext context;

    TheWholeOnceTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void aRefusedClaimStandsThereOpenWithItsLettersAndNote() {
        var desk = opened(SomeDesk.waiting(context));
        OnScreen.follow("Next");
        DeskScreen.letters("Call-back within 4 hours");
        List.of("V", "A", "R", "C").forEach(letter -> DeskScreen.letter("What the sales team was told", letter));
        DeskScreen.letter("What the sales team was told", "R");
        OnScreen.write("Note on this item", "It says something else than the log.");
        finish(desk);
        assertThat(OnScreen.text())
                .contains("1 of 2 items accepted here")
                .contains("Call-back within 4 hours ✓ accepted ✓ valid ✓ authentic ✓ reliable ✓ current")
                .contains("What the sales team was told ✕ not accepted ✓ valid ✓ authentic ✕ not reliable ✓ current")
                .contains("“It says something else than the log.”")
                .contains("… sufficient not judged");
        assertThat(open()).containsExactly("0 of 1 item accepted here", "1 of 2 items accepted here");
    }

    @Test
    void whatIsAllYesIsFoldedAndStillThere() {
        var desk = opened(SomeDesk.waiting(context));
        DeskScreen.decide("All letters yes, and met");
        OnScreen.follow("Next");
        DeskScreen.decide("All letters yes, and met");
        finish(desk);
        assertThat(open()).isEmpty();
        assertThat(OnScreen.text())
                .contains("1 of 1 item accepted here", "2 of 2 items accepted here")
                .contains("What the sales team was told ✓ accepted", "✓ sufficient");
    }

    @Test
    void aWitnesssConfirmationSaysHowAndWhen() {
        var desk = opened(SomeDesk.withTestimony(context));
        finish(desk);
        assertThat(OnScreen.text()).contains("Nobody has noted yet that the witness confirmed it.");
        var item = desk.now().submission().items().getLast().item();
        marking().witnessConfirmed(desk.submission, item, "by phone", SomeDesk.DAY);
        finish(desk);
        assertThat(OnScreen.text()).contains("Witness confirmed it on 2 Mar 2026: “by phone”");
    }

    @Test
    void anObservationIsTitledByKindAndPlaceAndShownWithWhatWasSeen() {
        var desk = opened(SomeDesk.waiting(context));
        marking()
                .record(
                        desk.submission,
                        new AddendumDraft(
                                AddendumKind.OBSERVATION,
                                SomeDesk.DAY,
                                "Branch 12",
                                "",
                                "She asked before she explained.",
                                List.of(PROCESS),
                                null));
        finish(desk);
        assertThat(OnScreen.text())
                .contains("Observation, Branch 12", "2 Mar 2026, for A repeatable process (2.1)")
                .contains("What you saw", "She asked before she explained.")
                .contains("not counted: P. Anand has not confirmed it");
        var added = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().confirm(desk.submission, added);
        desk.asAssessor();
        finish(desk);
        assertThat(OnScreen.text())
                .contains("P. Anand confirmed it on ")
                .contains("Observation, Branch 12 to do")
                .contains("A repeatable process (2.1) : 9 letters to judge");
    }

    @Test
    void aQuestionIsTitledByWhatWasAskedAndShownWithItsAnswer() {
        var desk = opened(SomeDesk.waiting(context));
        marking()
                .ask(
                        desk.submission,
                        "Who called back on the second Friday of the holidays, and how?",
                        List.of(PROCESS));
        var question = desk.now().submission().addenda().getFirst().id();
        desk.candidateDoes().answer(desk.submission, question, "Nobody, so we wrote to all.");
        desk.asAssessor();
        finish(desk);
        assertThat(OnScreen.text())
                .contains("Questioning, ‘Who called back on the second Friday of the holidays, and …’")
                .contains("What you asked Who called back on the second Friday of the holidays, and how?")
                .contains("What was answered Nobody, so we wrote to all.", "P. Anand answered on ");
    }

    private static List<String> open() {
        return _find(NativeDetails.class).stream()
                .filter(NativeDetails::isOpen)
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    private MarkingService marking() {
        return context.getBean(MarkingService.class);
    }

    private static void finish(SomeDesk desk) {
        OnScreen.go("marking");
        OnScreen.go("marking/" + desk.submission.value() + "/finish");
    }

    private SomeDesk opened(SomeDesk desk) {
        Screens.open(context);
        DeskScreen.open(desk.submission);
        return desk;
    }
}
