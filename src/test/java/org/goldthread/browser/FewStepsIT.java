package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How little a new candidate has to do for the first evidence, and for a quick capture on a phone; all of it is counted. */
class FewStepsIT {
    private static final int FIRST_EVIDENCE = 12;
    private static final int QUICK_CAPTURE = 5;
    private static final String THREAD = "Answers for the field sales team";
    private static final String TITLE = "Why questions from the field wait";
    private static final String FOUND = "Nobody knew who answers: 41 tickets waited 3.1 days.";
    private static final String HOW = "The visits came before the answer and show another cause.";
    /** By the tab at the foot, the piece of work is one press more. */
    private static final int BY_THE_TAB = QUICK_CAPTURE + 1;

    private static final String PHOTOGRAPHED = "Whiteboard after the Friday review";
    private static final String LINE = "Nine questions about pricing, all answered the same day.";

    @Test
    void theFirstEvidenceAndAQuickCapture(@TempDir Path folder) {
        try (var administrator = Visitor.atDesk();
                var desk = Visitor.atDesk();
                var phone = Visitor.onPhone()) {
            var person = new NewPerson("Nia Farrow", "nia.farrow").joins(administrator, desk);
            person.signsIn(desk);
            theFirstEvidence(desk);
            person.signsIn(phone);
            var photo = new RealFiles(folder).picture("whiteboard.png");
            var interactions = Interactions.of(phone.page());
            aQuickCapture(phone, interactions, photo);
            aQuickCaptureByTheTab(phone, interactions, photo);
        }
    }

    /** A title, the piece of work it begins, what was found, and one criterion with where and how. */
    private static void theFirstEvidence(Visitor candidate) {
        var interactions = Interactions.of(candidate.page());
        candidate.openQuietly("");
        interactions.startOver();
        var hands = Hands.on(candidate.page());
        hands.follow("Log something you did");
        hands.type("Title", TITLE);
        hands.typeNew("Which piece of work?", THREAD);
        hands.type("What you found", FOUND);
        new CandidateAtEvidence(candidate.page()).shows("Diagnose first 2.5", "the whole of it", HOW);
        hands.press("Done");
        hands.seeHeading(THREAD);
        assertThat(interactions.all()).hasSizeBetween(1, FIRST_EVIDENCE);

        hands.follow(TITLE);
        hands.seeIn("Title", TITLE);
        hands.seeIn("Which piece of work?", THREAD);
        hands.seeIn("What you found", FOUND);
        var claim = hands.in(AriaRole.GROUP, "Diagnose first");
        claim.seeIn("Where?", "the whole of it");
        claim.seeIn("How does it show this? One sentence", HOW);
    }

    /** A photo, a title, one line and the piece of work. */
    private static void aQuickCapture(Visitor candidate, Interactions interactions, Path photo) {
        candidate.openQuietly("");
        interactions.startOver();
        var hands = Hands.on(candidate.page());
        hands.follow("Quick capture: " + THREAD);
        hands.attach("Take a photo, or choose files", photo);
        hands.type("What happened?", PHOTOGRAPHED);
        hands.type("Anything to add? (optional)", LINE);
        hands.see("Saved");
        hands.settle();
        assertThat(interactions.all()).hasSizeBetween(1, QUICK_CAPTURE);

        candidate.openQuietly("evidence?state=unfinished");
        hands.follow(PHOTOGRAPHED);
        hands.seeIn("Title", PHOTOGRAPHED);
        hands.seeIn("Which piece of work?", THREAD);
        hands.seeButton("Remove whiteboard.png");
        hands.pressTheOneBeginningWith("More: what else can be said");
        hands.seeIn("In short", LINE);
    }

    private static void aQuickCaptureByTheTab(Visitor candidate, Interactions interactions, Path photo) {
        candidate.openQuietly("");
        interactions.startOver();
        var hands = Hands.on(candidate.page());
        hands.in(AriaRole.NAVIGATION, "Places").follow("Capture");
        hands.attach("Take a photo, or choose files", photo);
        hands.type("What happened?", LINE);
        hands.type("Anything to add? (optional)", LINE);
        hands.press(THREAD);
        hands.see("Saved");
        hands.settle();
        assertThat(interactions.all()).hasSizeBetween(1, BY_THE_TAB);
    }
}
