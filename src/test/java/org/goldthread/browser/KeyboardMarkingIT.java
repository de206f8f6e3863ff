package org.goldthread.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All 25 criteria of a submission are marked, and it is finished, by keyboard alone. */
class KeyboardMarkingIT {
    private static final String ITEM = "How the service desk for learning works";
    private static final String WANTED = "A second item, or records over ninety days.";
    private static final Map<String, String> CRITERIA = criteria();

    /** One item cannot meet these: they ask for two items or kinds, for two measures, or for sustained practice. */
    private static final Set<String> NOT_BY_ONE_ITEM = Set.of("2.3", "2.4", "3.4", "4.5", "5.2", "5.5");

    private final Visitor candidate = Visitor.atDesk();
    private final Visitor assessor = Visitor.atDesk();

    @AfterEach
    void leave() {
        try (candidate;
                assessor) {
            candidate.photograph("keyboard-candidate");
            assessor.photograph("keyboard-assessor");
        }
    }

    @Test
    void twentyFiveCriteriaAreMarkedWithoutAMouse() {
        candidate.signIn("owen.pryce");
        theCandidateHandsInAllOfThem();
        assessor.signIn("ines.duarte");
        var keyboard = AssessorByKeyboard.open(assessor, "Owen Pryce, attempt 1");
        keyboard.sees("0 of 25 decided").presses("?").sees("show or hide this").presses("?");
        int decided = 0;
        for (var criterion : CRITERIA.entrySet()) {
            keyboard.isAt(criterion.getValue() + " " + criterion.getKey());
            mark(keyboard, criterion.getKey());
            keyboard.sees(++decided + " of 25 decided");
            if (decided < CRITERIA.size()) {
                keyboard.presses("j");
            }
        }
        finish(keyboard);
        candidate.open("");
        Hands.on(candidate.page()).see("Feedback is ready on 25 criteria");
    }

    private void theCandidateHandsInAllOfThem() {
        candidate.open("evidence/new?stage=process&criterion=" + String.join("&criterion=", CRITERIA.keySet()));
        var hands = Hands.on(candidate.page());
        new CandidateAtEvidence(candidate.page())
                .titled(ITEM)
                .answers("What is done", "Each question gets an answer within a day; the list is read on Fridays.");
        CRITERIA.forEach((code, title) -> {
            hands.in(AriaRole.GROUP, title)
                    .type("How does it show this? One sentence", "The list shows it for " + title + ".");
            hands.settle();
        });
        new CandidateAtEvidence(candidate.page()).done();
        var submit = CandidateAtPortfolio.open(candidate).submits("Submit 19 criteria");
        var statement = hands.in(AriaRole.REGION, ITEM);
        statement.choose("Details of other people", "Nobody else is shown or named");
        statement.choose("Help from AI", "No AI");
        // what is not complete is not ticked beforehand
        NOT_BY_ONE_ITEM.forEach(code -> hands.tick(CRITERIA.get(code) + " (" + code + ")"));
        submit.declaresAndSubmits("Submit 25 criteria");
    }

    private static void mark(AssessorByKeyboard keyboard, String code) {
        if (NOT_BY_ONE_ITEM.contains(code)) {
            keyboard.judgesAllLetters(ITEM)
                    .setsSufficient("yes")
                    .setsSufficient("no")
                    .presses("n")
                    .isIn("What would show it?")
                    .types(WANTED)
                    .tabsTo(AriaRole.BUTTON, "Save not yet")
                    .presses("Enter")
                    .sees("What would show it: “" + WANTED + "”");
        } else if (code.equals("1.1")) {
            keyboard.presses("m")
                    .isRefused("Not judged yet: valid, authentic, reliable, current of “" + ITEM + "”; sufficient.")
                    .judgesAllLetters(ITEM)
                    .setsSufficient("yes")
                    .presses("m");
        } else {
            keyboard.presses("Shift+M");
        }
    }

    private static void finish(AssessorByKeyboard keyboard) {
        keyboard.tabsTo(
                        AriaRole.CHECKBOX,
                        "From what I know and asked, I have no reason to doubt that this is Owen Pryce’s own work.")
                .presses("Space")
                .tabsTo(AriaRole.LINK, "Review and send")
                .presses("Enter")
                .sees("25 criteria decided: 19 met, 6 not yet.")
                .tabsTo(AriaRole.BUTTON, "Send feedback to Owen Pryce")
                .presses("Enter")
                .sees("Finished. Owen Pryce can read it now.");
    }

    private static Map<String, String> criteria() {
        var all = new LinkedHashMap<String, String>();
        all.put("1.1", "Own standards");
        all.put("1.2", "Why they exist");
        all.put("1.3", "Promises");
        all.put("1.4", "Alignment");
        all.put("1.5", "Customer groups");
        all.put("2.1", "A repeatable process");
        all.put("2.2", "Open ears");
        all.put("2.3", "Close the loop");
        all.put("2.4", "Keep it going");
        all.put("2.5", "Diagnose first");
        all.put("3.1", "Make it known");
        all.put("3.2", "Be the example");
        all.put("3.3", "Coach");
        all.put("3.4", "Follow through");
        all.put("3.5", "Did it help");
        all.put("4.1", "The barrier");
        all.put("4.2", "Values at work");
        all.put("4.3", "Recognise");
        all.put("4.4", "Clear the way");
        all.put("4.5", "The shift");
        all.put("5.1", "Baseline");
        all.put("5.2", "Watch");
        all.put("5.3", "Read");
        all.put("5.4", "Act");
        all.put("5.5", "Check and tell");
        return all;
    }
}
