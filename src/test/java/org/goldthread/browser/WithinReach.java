package org.goldthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.util.List;
import java.util.stream.Stream;

/** What a thumb needs of a page: nothing beside the screen, nothing under a bar, nothing smaller than WCAG 2.5.8 allows. */
final class WithinReach {
    /** Each control is brought on the screen the least that a browser would scroll, then looked for at its middle. */
    private static final String OUT_OF_REACH = """
            () => {
                const said = each => `${each.localName}.${each.className} “${(each.getAttribute('aria-label')
                    || each.textContent || each.labels?.[0]?.textContent || '').trim().slice(0, 40)}”`;
                const holds = (outer, inner) => {
                    for (let at = inner; at; at = at.assignedSlot || at.parentNode || at.host) {
                        if (at === outer) return true;
                    }
                    return false;
                };
                const deepest = (x, y) => {
                    let at = document.elementFromPoint(x, y);
                    while (at?.shadowRoot?.elementFromPoint(x, y) && at.shadowRoot.elementFromPoint(x, y) !== at) {
                        at = at.shadowRoot.elementFromPoint(x, y);
                    }
                    return at;
                };
                const stays = each => !each.closest('main')
                    || [...document.querySelectorAll('main *')].some(at => at.contains(each)
                        && getComputedStyle(at).position === 'fixed');
                // a notice passes by itself, and what scrolls can be brought from under it: what stays cannot
                const passes = (each, there) => there && !stays(each)
                    && holds(document.querySelector('vaadin-notification-container'), there);
                const found = [];
                const width = document.documentElement.clientWidth;
                const controls = [...document.querySelectorAll(
                        'a[href], button, summary, input, textarea, [role=tab], [role=button]')]
                    .map(each => each.closest('vaadin-button, vaadin-checkbox, vaadin-radio-button, vaadin-tab') || each)
                    .filter((each, at, all) => all.indexOf(each) === at)
                    .filter(each => each.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                        && !each.matches('.visually-hidden, .skip-link, [disabled], [type=file]')
                        && !each.closest('.visually-hidden, vaadin-notification-container'));
                if (controls.length < 8) {
                    found.push(`only ${controls.length} controls are there`);
                }
                for (const each of controls) {
                    each.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
                    const box = each.getBoundingClientRect();
                    if (box.width <= 1 || box.height <= 1) continue;
                    if (box.left < -1 || box.right > width + 1) {
                        found.push(`beside the screen: ${said(each)} ${Math.round(box.left)}–${Math.round(box.right)}`);
                    }
                    const field = each.closest('vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-date-picker,'
                        + ' vaadin-select, vaadin-multi-select-combo-box, vaadin-number-field, vaadin-integer-field,'
                        + ' vaadin-password-field') || each;
                    const target = field.getBoundingClientRect();
                    const inSentence = each.localName === 'a' && each.closest('p, li, td, dd, .crumb');
                    if (!inSentence && (Math.round(target.width) < 24 || Math.round(target.height) < 24)) {
                        found.push(`small: ${said(each)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
                    }
                    // of a link over several lines, its first piece; of what is higher than the screen, what is seen of it
                    const piece = each.getClientRects()[0];
                    const top = Math.max(piece.top, 0), bottom = Math.min(piece.bottom, innerHeight);
                    const there = deepest((piece.left + piece.right) / 2, (top + bottom) / 2);
                    if (passes(each, there)) continue;
                    if (!there || !(holds(field, there) || holds(there, each) && there.matches('label, a, button'))) {
                        found.push(`covered: ${said(each)} by ${there ? said(there) : 'nothing'}`);
                    }
                }
                scrollTo(0, 0);
                return found;
            }""";

    private WithinReach() {}

    /** What is out of reach on the page that is open, of which it leaves a picture. */
    static List<String> missing(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(ScreenCheck.SCREENS.resolve("phone-" + name + ".png")));
        // first, as what is brought on the screen may push the page aside
        var wide = ScreenCheck.texts(page, ScreenCheck.SIDEWAYS).stream().map(each -> "scrolls sideways: " + each);
        var found = ScreenCheck.texts(page, OUT_OF_REACH).stream();
        return Stream.concat(wide, found).map(each -> name + ": " + each).toList();
    }
}
