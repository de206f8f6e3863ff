package org.goldthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place as a picture, at desk and phone width, light and dark, each checked by axe. */
class ScreensIT {
    @ParameterizedTest
    @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
    void theCandidatesPlaces(int width, ColorScheme scheme) {
        try (var visitor = Visitor.with(width, scheme)) {
            visitor.open("login");
            look(visitor, "login", width, scheme);
            visitor.signIn("candidate");
            visit(
                    visitor,
                    width,
                    scheme,
                    List.of("", "threads", "evidence", "evidence/new?stage=gap", "standards", "account"));
            visitFirst(visitor, width, scheme, "threads", "threads/", "thread");
            visitFirst(visitor, width, scheme, "evidence", "evidence/", "evidence-item");
            visitor.open("portfolio");
            visitor.page().waitForURL("**/portfolio/*");
            look(visitor, "portfolio", width, scheme);
            var portfolio = place(visitor.page());
            visitor.open(portfolio + "?criterion=2.4");
            look(visitor, "portfolio-criterion", width, scheme);
            visit(visitor, width, scheme, List.of(portfolio + "/submit", portfolio + "/document"));
            visitFirst(visitor, width, scheme, portfolio, portfolio + "/attempts/", "attempt");
            visitor.open("nowhere");
            look(visitor, "unknown-address", width, scheme);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
    void theAssessorsPlaces(int width, ColorScheme scheme) {
        try (var visitor = Visitor.with(width, scheme)) {
            visitor.signIn("assessor");
            visit(visitor, width, scheme, List.of("", "marking", "portfolio"), "assessor-");
            visitFirst(visitor, width, scheme, "marking", "marking/", "marking-one");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,LIGHT", "1440,DARK", "390,LIGHT", "390,DARK"})
    void theLeadsAndTheAdministratorsPlaces(int width, ColorScheme scheme) {
        try (var visitor = Visitor.with(width, scheme)) {
            visitor.signIn("lead");
            visit(visitor, width, scheme, List.of("", "team"), "lead-");
            visitor.signOut();
            visitor.signIn("admin");
            visit(visitor, width, scheme, List.of("", "people"), "admin-");
            visitFirst(visitor, width, scheme, "people", "people/", "person");
        }
    }

    private static void visit(Visitor visitor, int width, ColorScheme scheme, List<String> places) {
        visit(visitor, width, scheme, places, "");
    }

    private static void visit(Visitor visitor, int width, ColorScheme scheme, List<String> places, String prefix) {
        for (var place : places) {
            visitor.open(place);
            look(visitor, prefix + name(place), width, scheme);
        }
    }

    /** Opens the first link on {@code from} whose address begins with {@code link}. */
    private static void visitFirst(
            Visitor visitor, int width, ColorScheme scheme, String from, String link, String name) {
        visitor.open(from);
        var first = visitor.page()
                .locator("main a[href^='" + link + "']:not([href*='new'])")
                .first();
        visitor.open(first.getAttribute("href"));
        look(visitor, name, width, scheme);
    }

    private static void look(Visitor visitor, String name, int width, ColorScheme scheme) {
        Look.at(visitor.page(), name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    private static String name(String place) {
        return place.isEmpty()
                ? "today"
                : place.replaceFirst("portfolio/[^/]+/", "").replaceAll("[^a-z]+", "-");
    }

    private static String place(Page page) {
        return page.url().replaceFirst("^https?://[^/]+/", "").replaceFirst("\\?.*$", "");
    }
}
