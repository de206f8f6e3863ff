package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each kind of answer of the packaged product tells the browser, and which status it has. */
class AnswersIT {
    private static final String NOTHING_ELSE = "default-src 'none'";
    private static final Pattern ITEM = Pattern.compile("evidence/[0-9a-f-]{36}");

    private static Visitor visitor;

    @BeforeAll
    static void open() {
        visitor = Visitor.atDesk();
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @Test
    void aScreenRunsNoScriptButItsOwn() {
        var screen = get("login");
        assertThat(screen.status()).isEqualTo(200);
        assertSafe(screen);
        assertThat(screen.headers().get("content-security-policy"))
                .containsPattern("script-src 'nonce-[\\w-]{22}' 'strict-dynamic'")
                .contains("object-src 'none'", "frame-ancestors 'none'");
        assertThat(screen.headers()).containsEntry("cache-control", "no-store");
        assertThat(nonce(screen)).isNotEqualTo(nonce(get("login")));
    }

    @Test
    void aStaticFileMayBeKeptAndLoadsNothing() {
        var style = get("styles/tokens.css");
        assertThat(style.status()).isEqualTo(200);
        assertSafe(style);
        assertThat(style.headers().get("content-security-policy")).startsWith(NOTHING_ELSE);
    }

    @Test
    void aDownloadIsAnAttachmentThatNobodyKeeps() {
        visitor.become("candidate");
        var file = get(someFile());
        assertThat(file.status()).isEqualTo(200);
        assertSafe(file);
        assertThat(file.headers().get("content-security-policy")).startsWith(NOTHING_ELSE);
        assertThat(file.headers().get("cache-control")).contains("no-store");
    }

    @Test
    void anErrorSaysNoMoreThanThatThereIsNothing() {
        visitor.become("candidate");
        var unknown = get("no/such/place");
        assertThat(unknown.status()).isEqualTo(404);
        assertSafe(unknown);
        var error = get("error");
        assertThat(error.status()).isEqualTo(404);
        assertSafe(error);
        assertThat(error.headers().get("content-security-policy")).startsWith(NOTHING_ELSE);
        assertThat(error.text()).contains("Nothing is here").doesNotContain("Exception");
    }

    @Test
    void noScriptReadsTheSessionAndNoOtherSiteSendsIt() {
        var cookie = freshCookie(Map.of());
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    /** A proxy on the same machine says what the browser spoke to it. */
    @Test
    void overHttpsTheSessionNeverGoesInTheClear() {
        var secured = Map.of("X-Forwarded-Proto", "https");
        assertThat(freshCookie(secured)).contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(fresh(secured).headers().get("strict-transport-security")).contains("max-age=31536000");
        assertThat(fresh(Map.of()).headers()).doesNotContainKey("strict-transport-security");
    }

    private static String freshCookie(Map<String, String> headers) {
        return fresh(headers).headers().get("set-cookie");
    }

    /** For a browser that was never here. */
    private static APIResponse fresh(Map<String, String> headers) {
        var options = RequestOptions.create().setHeader("Cookie", "");
        headers.forEach(options::setHeader);
        return visitor.page().request().get(Product.started().address("login"), options);
    }

    /** Where the first file is that hangs on a piece of evidence. */
    private static String someFile() {
        visitor.openQuietly("evidence");
        var items = ITEM.matcher(visitor.page().content())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        for (var item : items) {
            visitor.openQuietly(item);
            var downloads = visitor.page().getByText("Download", new Page.GetByTextOptions().setExact(true));
            if (downloads.count() > 0) {
                return downloads.first().getAttribute("href");
            }
        }
        throw new AssertionError("No evidence has a file: " + items);
    }

    private static APIResponse get(String place) {
        return visitor.page().request().get(Product.started().address(place));
    }

    /** What every answer says, whatever it is. */
    private static void assertSafe(APIResponse answer) {
        assertThat(answer.headers())
                .containsAllEntriesOf(Map.of(
                        "x-content-type-options", "nosniff",
                        "x-frame-options", "DENY",
                        "referrer-policy", "same-origin",
                        "cross-origin-opener-policy", "same-origin",
                        "cross-origin-resource-policy", "same-origin"))
                .containsKeys("x-request-id", "permissions-policy", "content-security-policy");
    }

    private static String nonce(APIResponse screen) {
        return screen.headers().get("content-security-policy");
    }
}
