package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session in which nothing is done ends, says so before, and takes nothing along that was typed. */
class IdleSessionIT {
    private static final Pattern UIDL = Pattern.compile("v-r=uidl");
    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");
    private static final String SAVED = "Saved before the session ended";
    private static final String TYPED = "Typed when nothing went through any more";

    /** Longer than the page waits after the session's end before it goes to the sign-in. */
    private static final int PATIENCE = 90_000;

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.startedWith(
                "idle", Map.of("GOLDTHREAD_SESSION_IDLE", "20s", "GOLDTHREAD_SESSION_WARNING", "15s"));
    }

    @AfterAll
    static void stop() {
        product.stop();
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSignInThatFollows() {
        try (var candidate = Visitor.at(product.address(""))) {
            var page = candidate.signIn("mei.lin");
            candidate.open("evidence/new?stage=gap");
            var hands = Hands.on(page);
            hands.type("Title", SAVED);
            hands.field("What you found").click();
            hands.see("Saved");
            var draft = page.url();
            var session = session(page);
            page.route(UIDL, route -> route.abort());
            hands.type("What you found", TYPED);
            hands.see("You are signed out at");
            page.waitForURL(SIGN_IN, new Page.WaitForURLOptions().setTimeout(PATIENCE));
            page.unroute(UIDL);
            candidate.signIn("mei.lin");
            assertThat(session(page)).as("renewed").isNotEqualTo(session);
            page.navigate(draft);
            hands.seeIn("Title", SAVED);
            hands.seeIn("What you found", TYPED);
            hands.see("is back, and saved");
        }
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
