package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one does with a page, or with a part of it: everything is found by its role and name, as people find it. */
final class Hands {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final int MOST_TOUCHES = 5;
    private static final int SHUTS_MILLIS = 700;

    private final Page page;
    private final Locator part;

    private Hands(Page page, Locator part) {
        this.page = page;
        this.part = part;
    }

    static Hands on(Page page) {
        return new Hands(page, page.locator("body"));
    }

    Hands in(AriaRole role, String name) {
        return new Hands(page, one(role, name));
    }

    void press(String button) {
        touch(one(AriaRole.BUTTON, button));
    }

    void follow(String link) {
        touch(one(AriaRole.LINK, link));
    }

    void turnTo(String tab) {
        touch(one(AriaRole.TAB, tab));
        PlaywrightAssertions.assertThat(one(AriaRole.TAB, tab)).hasAttribute("aria-selected", "true");
    }

    /** For links that go on after their name, with a number or a state. */
    void followTheOneBeginningWith(String link) {
        touch(part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(beginning(link))));
    }

    /** For buttons that go on after their name. */
    void pressTheOneBeginningWith(String button) {
        touch(part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginning(button))));
    }

    void type(String label, String text) {
        field(label).fill(text);
        field(label).blur();
    }

    /** Into a field that offers what there is: something that is not among it. */
    void typeNew(String label, String text) {
        field(label).fill(text);
        field(label).press("Enter");
    }

    void typeDay(String label, String day) {
        field(label).fill(day);
        if (hasFinger()) {
            touchDay(LocalDate.parse(day, SHORT));
        } else {
            field(label).press("Enter");
        }
        field(label).blur();
    }

    /** On a phone the calendar takes the screen and moves to the month that is typed; while it moves it takes no touch. */
    private void touchDay(LocalDate day) {
        var cell = page.locator("vaadin-month-calendar [role=gridcell][aria-label^='" + day.format(IN_FULL) + "']")
                .filter(new Locator.FilterOptions().setVisible(true));
        var open = page.locator("vaadin-date-picker[opened]");
        open.waitFor();
        for (int touches = 1; !isShut(open); touches++) {
            assertThat(touches).as("touches of " + day).isLessThanOrEqualTo(MOST_TOUCHES);
            touch(cell);
        }
    }

    private static boolean isShut(Locator open) {
        try {
            open.waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED)
                    .setTimeout(SHUTS_MILLIS));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    void choose(String label, String option) {
        touch(field(label));
        touch(page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true)));
    }

    /** Chooses one of those of which there may be several: the list stays open until it is left. */
    void chooseAmongSeveral(String label, String option) {
        choose(label, option);
        field(label).press("Escape");
    }

    /** Looks for it by its first words among many, and takes the first found. */
    void chooseFound(String label, String words) {
        field(label).fill(words);
        touch(page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    void tick(String label) {
        turnOn(one(AriaRole.CHECKBOX, label));
    }

    void pick(String label) {
        turnOn(one(AriaRole.RADIO, label));
    }

    private void turnOn(Locator mark) {
        if (!mark.isChecked()) {
            touch(mark);
            PlaywrightAssertions.assertThat(mark).isChecked();
        }
    }

    /** With a finger where there is one to touch with, else with the mouse. */
    private void touch(Locator each) {
        if (hasFinger()) {
            each.tap();
        } else {
            each.click();
        }
    }

    private boolean hasFinger() {
        return page.evaluate("() => navigator.maxTouchPoints > 0").equals(true);
    }

    /** Chooses files, and waits until each has been checked and stands in the list. */
    void attach(Path... files) {
        attach("Choose files", files);
    }

    void attach(String choose, Path... files) {
        page.waitForFileChooser(() -> press(choose)).setFiles(files);
        Stream.of(files).forEach(file -> seeButton("Remove " + file.getFileName()));
    }

    /** Until the product has answered what was done so far, as it has for somebody who types. */
    void settle() {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                    .every(client => !client.isActive || !client.isActive())""");
    }

    void seeButton(String name) {
        PlaywrightAssertions.assertThat(one(AriaRole.BUTTON, name)).isVisible();
    }

    void seeHeading(String words) {
        PlaywrightAssertions.assertThat(one(AriaRole.HEADING, words)).isVisible();
    }

    void see(String words) {
        PlaywrightAssertions.assertThat(part).containsText(words);
    }

    void seeAlert(String words) {
        PlaywrightAssertions.assertThat(
                        part.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    void seeIn(String label, String value) {
        PlaywrightAssertions.assertThat(field(label)).hasValue(value);
    }

    Locator field(String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator all(AriaRole role) {
        return part.getByRole(role);
    }

    private Locator one(AriaRole role, String name) {
        return part.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Not quoted by the pattern's own means, as the browser reads the expression. */
    static Pattern beginning(String name) {
        return Pattern.compile("^" + name.replaceAll("[.()?+*]", "\\\\$0"));
    }
}
