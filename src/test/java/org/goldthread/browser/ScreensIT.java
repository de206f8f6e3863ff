package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen at a desk and on a phone, by day and by night: a picture, and nothing on it that shuts anybody out. */
class ScreensIT {
    private static final ScreenCheck CHECK = new ScreenCheck();

    private static Visitor visitor;

    @BeforeAll
    static void arrive() throws IOException {
        Files.createDirectories(ScreenCheck.SCREENS);
        visitor = Visitor.atDesk();
    }

    @AfterAll
    static void leave() throws IOException {
        visitor.close();
        Files.write(ScreenCheck.SCREENS.resolve("best-practice.txt"), CHECK.advice());
    }

    @Test
    void noScreenIsLeftOut() {
        var visited = Stream.concat(Places.all().stream().map(Place::route), Places.ELSEWHERE.stream());
        assertThat(visited).containsAll(routes());
    }

    @ParameterizedTest
    @MethodSource("places")
    void everybodyCanUseIt(Place place) {
        visitor.become(place.who());
        visitor.openQuietly(place.address(visitor));
        CHECK.look(visitor.page(), place.name(), place.heading());
    }

    @Test
    void aLinkThatSetsAPassword() {
        visitor.become("admin");
        visitor.openQuietly("people?search=martin");
        var page = visitor.page();
        page.getByRole(AriaRole.LINK, named("Martin Hale")).click();
        page.getByRole(AriaRole.BUTTON, named("Make a new link")).click();
        var link = page.getByLabel(Pattern.compile("^One-time link for")).inputValue();
        visitor.become(Place.NOBODY);
        visitor.openQuietly(link.substring(link.indexOf("join/")));
        CHECK.look(page, "join", Pattern.compile("Welcome, Martin Hale"));
    }

    @Test
    void twoVersionsToChooseFrom() {
        visitor.become("mei.lin");
        visitor.openQuietly(
                Place.linked("mei.lin", "", "evidence/:item", "evidence").address(visitor));
        var mine = visitor.page();
        try (var other = visitor.anotherTab()) {
            other.navigate(mine.url());
            retitle(other, "As the other tab has it");
            // a tab behind another draws no frames
            mine.bringToFront();
            retitle(mine, "As this tab has it");
            CHECK.look(mine, "evidence-two-versions", Headings.of("evidence/:item"));
        }
    }

    @Test
    void anAttemptBesideTheOneBefore() {
        visitor.become("dev.patel");
        visitor.openQuietly("portfolio");
        var page = visitor.page();
        var attempt = Pattern.compile("attempts/([0-9a-f-]{36})$");
        var attempts = page.getByRole(AriaRole.LINK).all().stream()
                .map(link -> attempt.matcher(String.valueOf(link.getAttribute("href"))))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
        visitor.become("ines.duarte");
        for (var each : attempts) {
            visitor.openQuietly("marking/" + each + "/compare/4.5");
            if (page.title().contains("beside")) {
                CHECK.look(page, "compare", Pattern.compile(".+: attempt 3 beside attempt 2"));
                return;
            }
        }
        throw new AssertionError("None of " + attempts + " stands beside another");
    }

    @Test
    void theFirstStart() {
        visitor.become(Place.NOBODY);
        var page = visitor.page();
        page.navigate(Product.firstStart().address(""));
        page.waitForURL(Pattern.compile(".*/setup$"));
        Visitor.awaitHeading(page);
        CHECK.look(page, "setup", Headings.of("setup"));
        Hands.on(page).press("Begin");
        CHECK.look(page, "setup-refused", Headings.of("setup"));
    }

    private static void retitle(Page page, String title) {
        var field = page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
        field.fill(title);
        field.press("Tab");
        page.getByText(Pattern.compile("^(Saved \\d|Not saved)")).waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static List<Place> places() {
        return Places.all();
    }

    private static List<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.goldthread").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), ScreensIT.class.getClassLoader()))
                .flatMap(view -> Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                                .map(RouteAlias::value)))
                .toList();
    }
}
