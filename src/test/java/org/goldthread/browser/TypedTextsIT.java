package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed and not saved yet stays in the browser, until it is saved or its person signs out. */
class TypedTextsIT {
    private static final Pattern UIDL = Pattern.compile("v-r=uidl");
    private static final String FOUND = "Typed, and the connection was gone";
    /** The browser has kept what is typed by then, the field itself never hears of it. */
    private static final String GIVE_UP_TYPING =
            "() => document.addEventListener('input', heard => heard.stopImmediatePropagation(), true)";

    private static final String KEPT = "Object.entries(localStorage)"
            + ".filter(([name]) => name.startsWith('goldthread.typing:')).map(([, text]) => text).join('\\n')";
    private static final String QUESTION = "Who answered on the second Friday?";

    @Test
    void evidenceTypedAndNotSavedYetIsThereAgainAfterAReload() {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            candidate.open("evidence/new?stage=gap");
            var hands = Hands.on(page);
            hands.type("Title", "Typed before the reload");
            hands.field("What you found").click();
            hands.see("Saved");
            loseConnection(page);
            hands.type("What you found", FOUND);
            assertThat(kept(page)).contains(FOUND);
            page.unroute(UIDL);
            page.reload();
            hands.seeIn("What you found", FOUND);
            hands.see("is back, and saved");
        }
    }

    /** Whatever becomes of the one message that holds it, and whether or not Done is pressed in the middle of it. */
    @ParameterizedTest
    @CsvSource({"LOST,false", "LOST,true", "AHEAD,false", "AHEAD,true"})
    void whatALostMessageHeldIsNotLost(Fault fault, boolean done) {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            var title = "Cut off: " + fault + ", " + done;
            var hands = typesATitle(candidate, title);
            loseOneMessage(page, fault);
            hands.type("What you found", FOUND);
            if (done) {
                hands.press("Done");
            } else {
                page.waitForFunction("() => " + KEPT + ".length === 0");
            }
            candidate.openQuietly("evidence");
            hands.follow(title);
            hands.seeIn("What you found", FOUND);
            // else the window may close in the middle of a message that is held up
            page.unrouteAll();
        }
    }

    /** A browser that gave up what it had not sent yet: the press itself takes it along. */
    @Test
    void doneTakesAlongWhatTheFieldHeldBack() {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            var hands = typesATitle(candidate, "Taken along");
            page.evaluate(GIVE_UP_TYPING);
            hands.type("What you found", FOUND);
            hands.settle();
            hands.press("Done");
            hands.follow("Taken along");
            hands.seeIn("What you found", FOUND);
        }
    }

    /** From the first letter that differs until the product has answered. */
    @Test
    void savedIsNotSaidBesideWhatIsTypedSince() {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            var hands = typesATitle(candidate, "Said of what is saved");
            var aside = page.locator(".saved-status[data-stale]");
            hands.field("What you found").pressSequentially("Wh");
            PlaywrightAssertions.assertThat(aside).hasCount(1);
            hands.field("What you found").blur();
            PlaywrightAssertions.assertThat(aside).hasCount(0);
            hands.see("Saved");
        }
    }

    private static Hands typesATitle(Visitor candidate, String title) {
        candidate.open("evidence/new?stage=gap");
        var hands = Hands.on(candidate.page());
        hands.type("Title", title);
        hands.field("What you found").click();
        hands.see("Saved");
        hands.settle();
        return hands;
    }

    /** The next message with what was typed never arrives at the server, though the browser gets an answer. */
    private static void loseOneMessage(Page page, Fault fault) {
        var lost = new AtomicBoolean();
        page.route(UIDL, route -> {
            var message = String.valueOf(route.request().postData());
            if (message.contains(FOUND) && lost.compareAndSet(false, true)) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(fault.answer(message)));
            } else {
                route.resume();
            }
        });
    }

    enum Fault {
        /** The browser thinks that it arrived, and counts on. */
        LOST {
            @Override
            String answer(String message) {
                return "{\"syncId\":%d,\"clientId\":%d}"
                        .formatted(1 + id(message, "syncId"), 1 + id(message, "clientId"));
            }
        },
        /** The server seems to be ahead; the browser waits for what it missed, gives up, and asks for all anew. */
        AHEAD {
            @Override
            String answer(String message) {
                return "{\"syncId\":9999,\"clientId\":9999}";
            }
        };

        abstract String answer(String message);

        private static int id(String message, String name) {
            return Integer.parseInt(message.replaceFirst(".*\"" + name + "\":(\\d+).*", "$1"));
        }
    }

    @Test
    void aQuestionToTheCandidateIsThereAgainUntilOneSignsOut() {
        try (var assessor = Visitor.atDesk()) {
            var page = assessor.signIn("assessor");
            var hands = typesAQuestion(assessor);
            page.reload();
            hands.press("Ask a question");
            hands.seeIn("Your question", QUESTION);

            hands.press("Sign out");
            page.waitForURL(Pattern.compile(".*/login.*"));
            assertThat(kept(page)).isEmpty();
        }
    }

    @Test
    void aQuestionGivenUpIsForgotten() {
        try (var assessor = Visitor.atDesk()) {
            var page = assessor.signIn("assessor");
            var hands = typesAQuestion(assessor);
            hands.press("Cancel");
            hands.press("Ask a question");
            hands.seeIn("Your question", "");
            assertThat(kept(page)).isEmpty();
        }
    }

    /** A comment of one's own put in behind half a sentence, put aside, and one goes on and comes back. */
    @Test
    void whatWasPutIntoANotYetIsThereAfterGoingOnAndBack() {
        try (var assessor = Visitor.atDesk()) {
            var page = assessor.signIn("assessor");
            assessor.open("marking");
            page.locator(".mark-queue h3 a").first().click();
            var hands = Hands.on(page);
            hands.type("Comment", QUESTION);
            hands.settle();
            hands.pressTheOneBeginningWith("Comment bank");
            hands.press("Keep what I wrote");
            hands.seeButton(QUESTION);
            hands.type("Comment", "");
            hands.settle();
            hands.pressTheOneBeginningWith("Not yet");
            hands.type("What would show it?", "Half of it.");
            hands.settle();
            hands.press(QUESTION);
            hands.seeIn("What would show it?", "Half of it. " + QUESTION);
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            hands.follow("Next");
            hands.follow("Previous");
            // the first has none before it
            PlaywrightAssertions.assertThat(page.locator(".step-links a:visible"))
                    .hasCount(1);
            hands.pressTheOneBeginningWith("Not yet");
            hands.seeIn("What would show it?", "Half of it. " + QUESTION);
            assertThat(kept(page)).isEmpty();
            hands.type("What would show it?", "");
        }
    }

    private static Hands typesAQuestion(Visitor assessor) {
        assessor.open("marking");
        assessor.page().locator(".mark-queue h3 a").first().click();
        var hands = Hands.on(assessor.page());
        hands.press("Ask a question");
        hands.type("Your question", QUESTION);
        return hands;
    }

    private static void loseConnection(Page page) {
        page.route(UIDL, route -> route.abort());
    }

    /** All that this browser keeps of what was typed. */
    private static String kept(Page page) {
        return (String) page.evaluate("() => " + KEPT);
    }
}
