package org.goldthread.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What opens inside a screen: somebody opens it, and it is looked at as the screens themselves are. */
final class Inside implements AutoCloseable {
    /** All that is folded, what unfolds with it included. */
    private static final String UNFOLD = """
            () => {
                document.querySelectorAll('main details:not([open]) > summary').forEach(each => each.click());
                const folded = [...document.querySelectorAll('main vaadin-details:not([opened])')];
                folded.forEach(each => { each.opened = true; });
                return document.querySelectorAll('main details:not([open])').length;
            }""";

    /** Both widths and both schemes in two looks, as four take twice as long; {@code -Dgoldthread.all-looks=true} for all. */
    static final List<Look> LOOKS = Boolean.getBoolean("goldthread.all-looks")
            ? List.of(Look.values())
            : List.of(Look.DESK_LIGHT, Look.PHONE_DARK);

    private static final int HEIGHT = 900;
    private static final ScreenCheck CHECK = new ScreenCheck();

    private final Visitor visitor = Visitor.atDesk();

    Inside() throws IOException {
        Files.createDirectories(ScreenCheck.SCREENS);
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    /** Somebody opens a place whose address is known. */
    Hands open(String who, String place) {
        atDesk();
        visitor.become(who);
        visitor.openQuietly(place);
        return Hands.on(page());
    }

    /** Somebody follows a link to a place. */
    Hands open(Place place) {
        atDesk();
        visitor.become(place.who());
        return open(place.who(), place.address(visitor));
    }

    /** Whatever width was looked at last. */
    void atDesk() {
        page().setViewportSize(Look.DESK_LIGHT.width(), HEIGHT);
    }

    void unfold() {
        page().evaluate(UNFOLD);
        Hands.on(page()).settle();
        page().evaluate(UNFOLD);
        Hands.on(page()).settle();
    }

    /** The first of several buttons of one name. */
    void pressFirst(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    Locator at(String css) {
        return page().locator(css);
    }

    /** The same page in another tab of the same person. */
    void elsewhere(Consumer<Hands> act) {
        try (var other = visitor.anotherTab()) {
            other.navigate(page().url());
            Visitor.awaitHeading(other);
            act.accept(Hands.on(other));
            Hands.on(other).settle();
        }
        // a tab behind another draws no frames
        page().bringToFront();
    }

    /** In each look, from the state that is open. */
    void look(String name, String route) {
        look(name, route, LOOKS, () -> {});
    }

    /** What closes when the window changes, or passes by itself: opened anew in each look. */
    void look(String name, String route, List<Look> looks, Runnable opening) {
        look(name, Headings.of(route), looks, opening);
    }

    private void look(String name, Pattern heading, List<Look> looks, Runnable opening) {
        Hands.on(page()).settle();
        CHECK.look(page(), name, heading, looks, opening);
    }

    /** Of a page whose heading says to whom it speaks. */
    void look(String name, Pattern heading) {
        look(name, heading, LOOKS, () -> {});
    }

    @Override
    public void close() {
        visitor.close();
    }
}
