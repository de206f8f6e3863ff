package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A look at a screen: its picture, and what axe finds on it. */
final class Look {
    private static final Path SCREENS = Path.of("target/screens");
    private static final Path PRACTICES = SCREENS.resolve("best-practice.txt");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int FEWEST_NODES = 50;

    private Look() {}

    static void at(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor(new Locator.WaitForOptions());
        page.screenshot(
                new ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .as("h1 of %s", name)
                .isEqualTo(1);
        assertAccessible(page, name);
    }

    private static void assertAccessible(Page page, String name) {
        var results = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(results.getViolations())
                .as("what axe finds on %s", name)
                .extracting(Look::described)
                .isEmpty();
        assertThat(checkedNodes(results)).as("nodes checked on %s", name).isGreaterThanOrEqualTo(FEWEST_NODES);
        notePractices(new AxeBuilder(page).withTags(List.of("best-practice")).analyze(), name);
    }

    private static int checkedNodes(AxeResults results) {
        return results.getPasses().stream()
                .mapToInt(rule -> rule.getNodes().size())
                .sum();
    }

    private static String described(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    /** Best practices are reported, not required. */
    private static void notePractices(AxeResults results, String name) {
        try {
            for (var rule : results.getViolations()) {
                Files.writeString(
                        PRACTICES,
                        name + ": " + rule.getId() + " x" + rule.getNodes().size() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
