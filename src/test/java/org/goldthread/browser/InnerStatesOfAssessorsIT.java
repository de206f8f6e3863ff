package org.goldthread.browser;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The forms, notes and folds of an assessor's screens, opened and sent empty. */
class InnerStatesOfAssessorsIT extends InnerStates {
    private static final String ME = "assessor";
    private static final String MARKING = "marking/:submission";
    private static final String PORTFOLIO = "portfolio/:portfolio";

    @Test
    void theDeskUnfolded() {
        var hands = atTheDesk();
        inside.unfold();
        hands.pressTheOneBeginningWith("All keys");
        hands.pressTheOneBeginningWith("Comment bank");
        inside.pressFirst("Add a note");
        hands.pressTheOneBeginningWith("Not yet");
        hands.press("Save not yet");
        hands.see("Tick at least one letter.");
        inside.look("desk-unfolded", MARKING);
    }

    @Test
    void whatOneAddsOrAsks() {
        var hands = atTheDesk();
        for (var form : List.of("Ask a question", "Observation", "Discussion", "Questioning", "Give back")) {
            hands.press(form);
            inside.at(".add-panel .inset-form vaadin-button[theme~=primary]").click();
            inside.look("desk-" + form.toLowerCase(Locale.ROOT).replace(' ', '-'), MARKING);
            hands.press("Cancel");
        }
    }

    /** Kept, said so, reworded, removed, and offered back. */
    @Test
    void aCommentOfOnesOwn() {
        var hands = atTheDesk();
        hands.type("Comment", "Name the page on which the answer stands.");
        hands.pressTheOneBeginningWith("Comment bank");
        hands.press("Keep what I wrote");
        hands.press("Edit “Name the page on which the answer stands.”");
        inside.look("desk-bank-edit", MARKING);
        hands.press("Save");
        hands.press("Remove “Name the page on which the answer stands.”");
        hands.seeButton("Undo");
        inside.look("desk-bank-removed", MARKING, List.of(Look.PHONE_LIGHT, Look.DESK_DARK), () -> {});
        hands.type("Comment", "");
    }

    @Test
    void beforeItIsSent() {
        inside.open(Place.below(ME, "", MARKING + "/finish", "marking", MARKING));
        inside.unfold();
        inside.look("finish-unfolded", MARKING + "/finish");
    }

    @Test
    void aSecondSignature() {
        var hands = inside.open(Place.linked(ME, "", MARKING + "/countersign", "marking"));
        inside.unfold();
        hands.press("Send back");
        inside.at(".inset-form vaadin-button[theme~=primary]").click();
        inside.look("countersign-send-back", MARKING + "/countersign");
    }

    @Test
    void aDraftToLookAt() {
        var hands = inside.open(Place.linked(ME, "", "looks/:look", "looks"));
        hands.pressTheOneBeginningWith("Look at ");
        hands.press("Send");
        inside.look("look-refused", "looks/:look");
    }

    @Test
    void aPortfolioPaused() {
        var hands = inside.open(Place.linked(ME, "", PORTFOLIO, "portfolio"));
        inside.unfold();
        hands.press("Pause");
        hands.press("Sign off");
        inside.look("portfolio-refused", PORTFOLIO);
    }

    /** With the judgement in front where there is room for one pane only. */
    private static Hands atTheDesk() {
        return inside.open(new Place(ME, "", MARKING, "marking", MARKING, "?pane=judgement"));
    }
}
