package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a picture of the page that is open, and says what anybody could not see, read or reach on it. */
final class ScreenCheck {
    static final Path SCREENS = Path.of("target/screens");
    private static final String ADVICE = "best-practice";
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", ADVICE);
    private static final int NODES = 50;

    /** Pages of one sentence and one link, on which there is less to check. */
    private static final Set<String> SENTENCES = Set.of("join-spent", "unknown", "error", "forgotten-asked");

    private static final int NODES_OF_A_SENTENCE = 20;

    /** Elements on the way from the page's content up that are wider inside than outside. */
    static final String SIDEWAYS = """
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
                .filter(each => !each.closest('p, .crumb, .visually-hidden, .skip-link, [slot=input], [slot=value], label'))
                .map(each => [each, each.getBoundingClientRect()])
                .filter(([each, box]) => each.checkVisibility() && box.width > 1 && Math.round(box.height) < 44)
                .map(([each, box]) => `${each.localName}.${each.className} “${(each.textContent || '').trim()
                    .slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)}`)""";

    /** What axe finds, in few words: its own report of each node would take longer to carry than to make. */
    private static final String AXE = """
            async tags => {
                const found = await axe.run(document, { runOnly: tags, preload: { assets: ['media'] } });
                const isAdvice = rule => rule.tags.includes('best-practice');
                const said = rule => rule.nodes.map(node =>
                    `${rule.id}: ${node.target.flat().join(' ')} ${node.failureSummary.replace(/\\s+/g, ' ')}`);
                return {
                    faults: found.violations.filter(rule => !isAdvice(rule)).flatMap(said),
                    advice: found.violations.filter(isAdvice).flatMap(said),
                    nodes: [...found.passes, ...found.violations, ...found.incomplete]
                        .reduce((sum, rule) => sum + rule.nodes.length, 0),
                };
            }""";

    private final List<String> advice = new ArrayList<>();

    void look(Page page, String name, Pattern heading) {
        look(page, name, heading, List.of(Look.values()), () -> {});
    }

    /** @param open what closes when the window changes, and is opened anew in each look */
    void look(Page page, String name, Pattern heading, List<Look> looks, Runnable open) {
        for (var look : looks) {
            look.on(page);
            open.run();
            var picture = name + "-" + look.named();
            page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(picture + ".png")));
            assertThat(texts(page, SIDEWAYS)).as("scrolls sideways: " + picture).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width of " + picture)
                    .isEqualTo(look.width());
            // what covers the page, such as a calendar on a phone, hides the rest from those who listen
            var headings = page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setLevel(1).setIncludeHidden(true))
                    .filter(new Locator.FilterOptions().setVisible(true));
            assertThat(headings.allInnerTexts())
                    .as("h1 of " + picture)
                    .singleElement()
                    .asString()
                    .matches(heading);
            if (look.isPhone()) {
                texts(page, SMALL).forEach(small -> advice.add(picture + ": under 44 px: " + small));
            }
            assertReadable(page, picture, SENTENCES.contains(name) ? NODES_OF_A_SENTENCE : NODES);
        }
    }

    /** What is no fault, but could be better. */
    List<String> advice() {
        return new TreeSet<>(advice).stream().toList();
    }

    private void assertReadable(Page page, String picture, int nodes) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = (Map<?, ?>) page.evaluate(AXE, TAGS);
        listed(found, "advice").forEach(each -> advice.add(picture + ": " + each));
        assertThat(listed(found, "faults")).as("axe on " + picture).isEmpty();
        assertThat((int) found.get("nodes"))
                .as("nodes that axe checked on " + picture)
                .isGreaterThanOrEqualTo(nodes);
    }

    private static List<String> listed(Map<?, ?> found, String name) {
        return strings(found.get(name));
    }

    static List<String> texts(Page page, String question) {
        return strings(page.evaluate(question));
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String.class::cast).toList();
    }
}
