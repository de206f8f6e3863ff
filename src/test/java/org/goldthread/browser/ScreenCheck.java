package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes a picture of the page that is open, and says what anybody could not see, read or reach on it. */
final class ScreenCheck {
    static final Path SCREENS = Path.of("target/screens");
    private static final List<String> DEMANDED = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NODES = 50;

    /** Elements on the way from the page's content up that are wider inside than outside. */
    private static final String SIDEWAYS = """
            () => {
                const wide = [];
                for (let at = document.querySelector('main'); at;
                        at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
                    if (at.clientWidth > 0 && at.scrollWidth > at.clientWidth + 1) {
                        wide.push(`${at.localName}.${at.className}: ${at.scrollWidth} > ${at.clientWidth}`);
                    }
                }
                return wide;
            }""";

    /** What one touches, unless it stands in a sentence, that is lower or narrower than a finger. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('a[href], button, summary, input, [role=tab], [role=button]')]
                .map(each => each.closest('vaadin-button, vaadin-checkbox, [role=tab]') || each)
                .filter(each => !each.closest('p, .crumb, .visually-hidden, .skip-link, [slot=input], label'))
                .map(each => [each, each.getBoundingClientRect()])
                .filter(([each, box]) => each.checkVisibility() && box.width > 1 && Math.round(box.height) < 44)
                .map(([each, box]) => `${each.localName}.${each.className} “${(each.textContent || '').trim()
                    .slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)}`)""";

    private final List<String> advice = new ArrayList<>();

    void look(Page page, String name) {
        for (var look : Look.values()) {
            look.on(page);
            var picture = name + "-" + look.named();
            page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(picture + ".png")));
            assertThat(texts(page, SIDEWAYS)).as("scrolls sideways: " + picture).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width of " + picture)
                    .isEqualTo(look.width());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .count())
                    .as("h1 of " + picture)
                    .isEqualTo(1);
            if (look.isPhone()) {
                texts(page, SMALL).forEach(small -> advice.add(picture + ": under 44 px: " + small));
            }
            assertReadable(page, picture);
        }
    }

    /** What is no fault, but could be better. */
    List<String> advice() {
        return new TreeSet<>(advice).stream().toList();
    }

    private void assertReadable(Page page, String picture) {
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(Stream.concat(DEMANDED.stream(), Stream.of("best-practice"))
                        .toList())
                .analyze();
        var faults = new ArrayList<String>();
        for (var rule : results.getViolations()) {
            var into = rule.getTags().contains("best-practice") ? advice : faults;
            rule.getNodes()
                    .forEach(node -> into.add(picture + ": " + rule.getId() + ": " + node.getTarget() + " "
                            + node.getFailureSummary().replaceAll("\\s+", " ")));
        }
        assertThat(faults).as("axe on " + picture).isEmpty();
        assertThat(checked(results)).as("nodes that axe checked on " + picture).isGreaterThanOrEqualTo(NODES);
    }

    private static int checked(AxeResults results) {
        return Stream.of(results.getPasses(), results.getViolations(), results.getIncomplete())
                .flatMap(List::stream)
                .map(Rule::getNodes)
                .mapToInt(List::size)
                .sum();
    }

    private static List<String> texts(Page page, String question) {
        return ((List<?>) page.evaluate(question))
                .stream().map(String.class::cast).toList();
    }
}
