package org.goldthread.browser;

import org.junit.jupiter.api.Test;

/** Changed in two tabs at once: both versions, and the choice between them. */
class InnerStatesOfTwoTabsIT extends InnerStates {
    private static final String ONE = "As the other tab has it";
    private static final String OTHER = "As this tab has it";

    @Test
    void aStatement() {
        var hands = inside.open("mei.lin", "portfolio");
        typedInBoth(hands, "Your statement");
        hands.see("Your statement was changed elsewhere");
        inside.look("statement-two-versions", "portfolio");
    }

    @Test
    void aPlan() {
        var hands = inside.open("hana.kim", "portfolio");
        typedInBoth(hands, "How it will be assessed");
        hands.seeAlert(ONE);
        inside.look("plan-two-versions", "portfolio");
    }

    @Test
    void aPieceOfWork() {
        var hands = inside.open(Place.below("mei.lin", "", "threads/:thread/edit", "threads", "threads/:thread"));
        typedInBoth(hands, "What did they ask for, in their words?");
        hands.see("changed elsewhere");
        inside.look("thread-two-versions", "threads/:thread/edit");
    }

    @Test
    void aComment() {
        var hands = inside.open(
                new Place("assessor", "", "marking/:submission", "marking", "marking/:submission", "?pane=judgement"));
        typedInBoth(hands, "Comment");
        hands.seeAlert(ONE);
        inside.look("desk-two-versions", "marking/:submission");
    }

    @Test
    void aPerson() {
        var hands = inside.open("admin", "people/new");
        hands.type("Name", "Ida Stone");
        hands.type("Email", "ida.stone@goldthread.example");
        hands.press("Add a person");
        hands.follow("Open Ida Stone");
        hands.seeHeading("Details");
        inside.elsewhere(other -> {
            other.type("Name", "Ida Stone-Berg");
            other.press("Save");
            other.see("Saved.");
        });
        hands.type("Name", "Ida Berg");
        hands.press("Save");
        hands.seeAlert("Ida Stone-Berg");
        inside.look("person-two-versions", "people/:person");
    }

    private static void typedInBoth(Hands hands, String field) {
        inside.elsewhere(other -> other.type(field, ONE));
        hands.type(field, OTHER);
    }
}
