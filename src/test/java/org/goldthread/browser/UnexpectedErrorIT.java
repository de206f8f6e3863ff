package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What nobody expected is shown with a reference, and the log says what it was. */
class UnexpectedErrorIT {
    private static final String RIGHT = "2026-11-20";
    private static final String WRONG = "2026-99-99";
    private static final Pattern REFERENCE = Pattern.compile("reference ([A-Z0-9]{8})");

    /** A day that is none, which no browser sends of its own accord, is a real error in the packaged product. */
    @Test
    void anUnexpectedErrorShowsAReferenceThatIsInTheLogWithItsRequestId() throws IOException {
        try (var candidate = Visitor.atDesk()) {
            var page = candidate.signIn("mei.lin");
            candidate.open("evidence/new?stage=gap");
            var hands = Hands.on(page);
            hands.type("Title", "Typed before it went wrong");
            hands.see("Saved");
            garble(page);
            var answer = garbledAnswer(page, () -> hands.typeDay("From", "20 Nov 2026"));

            var reference = reference(page);
            // it passes by itself, so that there is no time for all four looks
            new ScreenCheck()
                    .look(
                            page,
                            "unexpected-error",
                            Headings.of("evidence/:item"),
                            List.of(Look.PHONE_DARK, Look.DESK_LIGHT),
                            () -> {});
            hands.seeIn("Title", "Typed before it went wrong");
            var request = answer.headerValue("X-Request-Id");
            assertThat(Files.readString(Product.LOG))
                    .contains("[" + request + "]", "Reference " + reference + ", request " + request)
                    .contains("java.time.format.DateTimeParseException");
            // a request that is still on its way to be garbled would fail when the browser closes
            page.unrouteAll();
            candidate.openQuietly("");
        }
    }

    @Test
    void healthAnswers() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(Product.started().address("actuator/health")))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"");
        }
    }

    private static void garble(Page page) {
        page.route(
                Pattern.compile("v-r=uidl"),
                route -> route.resume(new ResumeOptions()
                        .setPostData(route.request().postData().replace(RIGHT, WRONG))));
    }

    private static Response garbledAnswer(Page page, Runnable work) {
        return page.waitForResponse(
                response -> {
                    var sent = response.request().postData();
                    return sent != null && (sent.contains(RIGHT) || sent.contains(WRONG));
                },
                work);
    }

    private static String reference(Page page) {
        var notice = page.getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText(REFERENCE))
                .first();
        notice.waitFor();
        var said = REFERENCE.matcher(notice.innerText());
        assertThat(said.find()).as(notice.innerText()).isTrue();
        return said.group(1);
    }
}
