package org.goldthread.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What opens inside a screen: panels, overlays, previews, choices, notices, and what a form says when it refuses. As on the
 * screens themselves: a picture of each, at both widths, by day and by night, and nothing that shuts anybody out. What is
 * changed here belongs to somebody who was added for it.
 */
class InnerStatesIT {
    private static final ScreenCheck CHECK = new ScreenCheck();
    private static final List<Look> PHONE = List.of(Look.PHONE_LIGHT, Look.PHONE_DARK);
    private static final Pattern KIND = Pattern.compile("\\.(\\w+)$");

    private static Visitor visitor;

    @BeforeAll
    static void arrive() throws IOException {
        Files.createDirectories(ScreenCheck.SCREENS);
        visitor = Visitor.atDesk();
    }

    @AfterAll
    static void leave() {
        visitor.close();
    }

    @Test
    void aNewCandidate(@TempDir Path folder) throws IOException {
        var page = visitor.page();
        try (var administrator = Visitor.atDesk()) {
            new NewPerson("Lena Voss", "lena.voss").joins(administrator, visitor);
        }
        visitor.become("lena.voss");
        var hands = anItem(page, folder);
        filesAndRefusals(page, hands, folder);
        overlays(page, hands);
        visitor.openQuietly("");
        warning(page);
        look("idle-warning", "");
        visitor.openQuietly("");
        CHECK.look(page, "menu", Headings.of(""), PHONE, () -> {
            var toggle = page.getByRole(AriaRole.BUTTON, named("Menu"));
            if ("false".equals(toggle.getAttribute("aria-expanded"))) {
                toggle.click();
            }
            PlaywrightAssertions.assertThat(toggle).hasAttribute("aria-expanded", "true");
        });
    }

    private static Hands anItem(Page page, Path folder) {
        visitor.openQuietly("evidence/new?stage=gap");
        var hands = Hands.on(page);
        hands.type("Title", "Why questions wait");
        hands.attach(new RealFiles(folder).picture("board.png"));
        hands.see("Saved");
        return hands;
    }

    /** Reasons, what was set aside, a file refused and one removed, a day that cannot be, and all that is folded away. */
    private static void filesAndRefusals(Page page, Hands hands, Path folder) throws IOException {
        var onlyText = Files.writeString(folder.resolve("not-a-picture.png"), "This is only text.");
        page.waitForFileChooser(() -> hands.press("Choose files")).setFiles(onlyText);
        page.locator(".upload-problems li").waitFor();
        hands.pressTheOneBeginningWith("More: what else can be said");
        first(page, "Not for this one").click();
        first(page, "Set aside").click();
        hands.typeDay("From", "1 Jan 2031");
        look("evidence-refusing", "evidence/:item");
    }

    private static void overlays(Page page, Hands hands) {
        hands.press("Remove board.png");
        page.getByText("board.png is removed.").waitFor();
        look("evidence-removed", "evidence/:item");
        CHECK.look(page, "evidence-calendar", Headings.of("evidence/:item"), List.of(Look.values()), () -> {
            hands.field("From").click();
            page.locator("vaadin-date-picker-overlay, vaadin-date-picker[opened]")
                    .first()
                    .waitFor();
        });
        page.keyboard().press("Escape");
    }

    private static void warning(Page page) {
        page.evaluate("""
                () => window.goldthreadIdle.watch(document.querySelector('.idle-warning'),
                    document.querySelector('.idle-warning span'), 600000, 600000, 'You are signed out at TIME.')""");
        page.locator(".idle-warning").waitFor();
    }

    /** Each kind of file that can be shown, on the items that have it. */
    @Test
    void previews() {
        visitor.become("candidate");
        visitor.openQuietly("evidence");
        var page = visitor.page();
        var items = new LinkedHashSet<String>();
        page.locator("main a[href^='evidence/']").all().forEach(link -> items.add(link.getAttribute("href")));
        var seen = new LinkedHashSet<String>();
        for (var item : items) {
            if (item.matches("evidence/[0-9a-f-]{36}")) {
                preview(page, item, seen);
            }
        }
    }

    private static void preview(Page page, String item, Set<String> seen) {
        visitor.openQuietly(item);
        var kinds = new LinkedHashSet<String>();
        for (var button : looks(page)) {
            var kind = KIND.matcher(button.getAttribute("aria-label"));
            if (kind.find() && seen.add(kind.group(1))) {
                kinds.add(kind.group(1));
                button.click();
            }
        }
        if (!kinds.isEmpty()) {
            page.locator(".file-look :is(img, audio, video, pre, p)").first().waitFor();
            look("preview-" + String.join("-", kinds), "evidence/:item");
        }
    }

    private static List<Locator> looks(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Look at ")))
                .all();
    }

    @Test
    void theDesk() {
        visitor.become("assessor");
        var page = visitor.page();
        visitor.openQuietly(
                Place.linked("assessor", "", "marking/:submission", "marking").address(visitor));
        var hands = Hands.on(page);
        hands.pressTheOneBeginningWith("All keys");
        hands.pressTheOneBeginningWith("Comment bank");
        first(page, "Add a note").click();
        hands.pressTheOneBeginningWith("Not yet");
        hands.press("Save not yet");
        hands.see("Tick at least one letter.");
        look("desk-open", "marking/:submission");
        for (var form : List.of("Ask a question", "Observation", "Discussion", "Questioning", "Give back")) {
            visitor.openQuietly(page.url().replaceFirst(".*/(?=marking/)", ""));
            hands.press(form);
            var opened = page.locator(".add-panel .inset-form");
            opened.waitFor();
            opened.locator("vaadin-button[theme~=primary]").first().click();
            hands.settle();
            look("desk-" + form.toLowerCase(Locale.ROOT).replace(' ', '-'), "marking/:submission");
        }
    }

    @Test
    void thePortfoliosOfAnAssessor() {
        visitor.become("assessor");
        var page = visitor.page();
        visitor.openQuietly(Place.linked("assessor", "", "portfolio/:portfolio", "portfolio")
                .address(visitor));
        page.getByText("Pause or withdraw").click();
        Hands.on(page).press("Pause");
        look("portfolio-pause", "portfolio/:portfolio");
    }

    @Test
    void anAdministratorAndALead() {
        visitor.become("admin");
        var page = visitor.page();
        visitor.openQuietly("people/new");
        Hands.on(page).press("Add a person");
        look("person-new-refused", "people/new");
        visitor.openQuietly("audit");
        page.locator("main vaadin-button").first().click();
        Hands.on(page).settle();
        look("audit-checked", "audit");
        visitor.become("lead");
        visitor.openQuietly("team");
        page.locator("main table button, main table a").first().click();
        Hands.on(page).settle();
        look("team-cell", "team");
    }

    private static void look(String name, String route) {
        CHECK.look(visitor.page(), name, Headings.of(route));
    }

    private static Locator first(Page page, String button) {
        return page.getByRole(AriaRole.BUTTON, named(button)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
