package org.goldthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A candidate at the form of one item: answers its questions, attaches files, says what it shows, where and how. */
final class CandidateAtEvidence {
    private final Hands hands;

    CandidateAtEvidence(Page page) {
        hands = Hands.on(page);
    }

    CandidateAtEvidence titled(String title) {
        hands.type("Title", title);
        hands.seeHeading(title);
        return this;
    }

    CandidateAtEvidence opened(String title) {
        hands.seeIn("Title", title);
        return this;
    }

    CandidateAtEvidence answers(String label, String text) {
        hands.type(label, text);
        return this;
    }

    CandidateAtEvidence answersDay(String label, String day) {
        hands.typeDay(label, day);
        return this;
    }

    CandidateAtEvidence chooses(String label, String option) {
        hands.choose(label, option);
        return this;
    }

    CandidateAtEvidence choosesAmongSeveral(String label, String option) {
        hands.chooseAmongSeveral(label, option);
        return this;
    }

    CandidateAtEvidence agreesAction(String action, String who, String due) {
        var actions = hands.in(AriaRole.GROUP, "Actions agreed");
        var row = actions.all(AriaRole.TEXTBOX).count() / 2;
        actions.press("Add an action");
        actions.field("Action").nth(row).fill(action);
        actions.field("Who").nth(row).fill(who);
        actions.field("Due").nth(row).fill(due);
        actions.field("Due").nth(row).press("Enter");
        return this;
    }

    CandidateAtEvidence firstActionDone(String day) {
        var done = hands.in(AriaRole.GROUP, "Actions agreed").field("Done on").first();
        done.fill(day);
        done.press("Enter");
        return this;
    }

    CandidateAtEvidence started(String value, String day, String answers) {
        var measure = hands.in(AriaRole.GROUP, "The measure");
        measure.type("Where it started", value);
        measure.typeDay("Measured on", day);
        measure.field("Answers").first().fill(answers);
        measure.field("Answers").first().blur();
        return this;
    }

    CandidateAtEvidence reads(String value, String day, String answers) {
        var readings = hands.in(AriaRole.GROUP, "Later readings");
        readings.press("Add a reading");
        readings.typeDay("Period ends on", day);
        readings.type("Value", value);
        readings.type("Answers", answers);
        return this;
    }

    CandidateAtEvidence attaches(Path... files) {
        hands.attach(files);
        return this;
    }

    CandidateAtEvidence saysOthersAppearDisguised() {
        hands.pick("Others appear, but disguised");
        hands.in(AriaRole.RADIOGROUP, "Is what is not needed of them blacked out?")
                .pick("Done");
        return this;
    }

    /** @param criterion its title and number, such as "Coach 3.3" */
    CandidateAtEvidence shows(String criterion, String where, String how) {
        hands.tick(criterion);
        hands.type("Where?", where);
        hands.type("How does it show this? One sentence", how);
        return this;
    }

    /** What is said of a criterion beside its name, such as "Not yet". */
    CandidateAtEvidence isTold(String words) {
        hands.in(AriaRole.COMPLEMENTARY, "This helps to show…").see(words);
        return this;
    }

    void done() {
        hands.press("Done");
    }
}
