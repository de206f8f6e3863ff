package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody signs in and opens their places, at desk width in the light and on a phone in the dark. */
class PlacesIT {
    private static final Path SCREENS = Path.of("target/screens");

    @ParameterizedTest
    @CsvSource({
        "candidate, 'today,threads,evidence,evidence/new?stage=gap,portfolio,standards,account'",
        "assessor, 'today,marking,portfolio'",
        "lead, 'today,team'",
        "admin, 'today,people'"
    })
    void everyPlaceHasItsHeading(String account, String places) {
        look(account, places, 1440, ColorScheme.LIGHT);
        look(account, places, 390, ColorScheme.DARK);
    }

    private static void look(String account, String places, int width, ColorScheme scheme) {
        try (var visitor = Visitor.with(width, scheme)) {
            visitor.signIn(account);
            for (var place : List.of(places.split(",", -1))) {
                visitor.open(place.equals("today") ? "" : place);
                var name = account + "-" + place.replaceAll("[^a-z]+", "-") + "-" + width + "-"
                        + scheme.name().toLowerCase(Locale.ROOT);
                assertShown(visitor.page(), name);
            }
        }
    }

    private static void assertShown(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var headings = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        headings.first().waitFor();
        page.screenshot(
                new ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
        assertThat(headings.count()).as("h1 of " + name).isEqualTo(1);
        assertThat(page.title())
                .as("title of " + name)
                .endsWith("Goldthread")
                .doesNotContain("Nothing is here")
                .doesNotContain("That did not work");
    }
}
