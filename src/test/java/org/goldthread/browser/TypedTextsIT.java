package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed and not saved yet stays in the browser, until it is saved or its person signs out. */
class TypedTextsIT {
    private static final Pattern UIDL = Pattern.compile("v-r=uidl");
    private static final String FOUND = "Typed, and the connection was gone";
    /** What the field would tell the server of it, nobody hears. */
    private static final String GIVE_UP_TYPING = """
            () => {
                const field = document.querySelector('[data-typed=finding]');
                ['value-changed', 'change', 'blur', 'focusout'].forEach(event =>
                    field.addEventListener(event, heard => heard.stopImmediatePropagation(), true));
            }""";

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

    /** The server answers that it is ahead of the browser, which waits, gives up, and has the page drawn anew. */
    @Test
    void whatALostMessageHeldComesBackWhenThePageIsDrawnAnew() {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            var hands = typesATitle(candidate, "Drawn anew");
            loseOneMessage(page);
            hands.type("What you found", FOUND);
            hands.see("is back, and saved");
            hands.seeIn("What you found", FOUND);
            page.reload();
            hands.seeIn("What you found", FOUND);
        }
    }

    /** The server misses a message before the one that it gets, and has the page loaded anew. */
    @Test
    void whatALostMessageHeldIsNotLostByPressingDone() {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            var hands = typesATitle(candidate, "Done too early");
            loseOneMessage(page);
            hands.type("What you found", FOUND);
            hands.press("Done");
            hands.see("is back, and saved");
            hands.seeIn("What you found", FOUND);
            hands.press("Done");
            hands.follow("Done too early");
            hands.seeIn("What you found", FOUND);
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

    private static Hands typesATitle(Visitor candidate, String title) {
        candidate.open("evidence/new?stage=gap");
        var hands = Hands.on(candidate.page());
        hands.type("Title", title);
        hands.field("What you found").click();
        hands.see("Saved");
        hands.settle();
        return hands;
    }

    /** The next message with what was typed never arrives; instead there is an answer from the far future. */
    private static void loseOneMessage(Page page) {
        page.route(UIDL, route -> {
            if (String.valueOf(route.request().postData()).contains(FOUND)) {
                page.unroute(UIDL);
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("for(;;);[{\"syncId\":9999,\"clientId\":9999,\"changes\":[],\"timings\":[0,0]}]"));
            } else {
                route.resume();
            }
        });
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

    private static Hands typesAQuestion(Visitor assessor) {
        assessor.open("marking");
        assessor.page().locator(".queue-row h2 a").first().click();
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
        return (String) page.evaluate("() => Object.entries(localStorage)"
                + ".filter(([name]) => name.startsWith('goldthread.typing:')).map(([, text]) => text).join('\\n')");
    }
}
