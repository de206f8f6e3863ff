package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed and not saved yet stays in the browser, until it is saved or its person signs out. */
class TypedTextsIT {
    private static final Pattern UIDL = Pattern.compile("v-r=uidl");
    private static final String FOUND = "Typed, and the connection was gone";
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
