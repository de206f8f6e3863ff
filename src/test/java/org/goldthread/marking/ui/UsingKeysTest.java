package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.people.AccountService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What each key presses, how one finds out, and how one turns them off. */
@GoldthreadTest
class UsingKeysTest extends OpensDesk {
    UsingKeysTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void everyKeyOfTheHelpPressesSomethingOnThePage() {
        assertThat(shortcuts(page())).contains("J", "P");
        at("2.3");
        assertThat(shortcuts(page()))
                .contains("K", "I", "1", "2", "3", "4", "5", "M", "Shift+M", "N", "/", "B", "F", "?");
        help();
        assertThat(OnScreen.text())
                .contains("next item for this criterion", "comment bank", "scroll the evidence", "leave a text field");
    }

    @Test
    void theSwitchInTheHelpTurnsThemOffForThisPersonEverywhere() {
        assertThat(page().getElement().getAttribute("data-keys")).isEqualTo("on");
        help();
        OnScreen.tick("Use single keys on this page", false);
        assertThat(page().getElement().getAttribute("data-keys")).isEqualTo("off");
        assertThat(context.getBean(AccountService.class).settings().keys()).isFalse();
        OnScreen.go("marking");
        DeskScreen.open(desk.submission);
        assertThat(page().getElement().getAttribute("data-keys")).isEqualTo("off");
        help();
        assertThat(OnScreen.isTicked("Use single keys on this page")).isFalse();
    }

    @Test
    void ofSeveralClaimsEachHasTheKeysOfItsLetters() {
        at("2.3");
        for (var item : List.of("Call-back within 4 hours", "What the sales team was told")) {
            assertThat(shortcuts(DeskScreen.part(item))).containsExactly("1", "2", "3", "4");
            assertThat(OnScreen.textOf(DeskScreen.part(item))).contains("not judged 1", "not judged 4");
        }
    }

    @Test
    void noKeyIsALetterOfVarcs() {
        assertThat(shortcuts(page())).doesNotContain("V", "A", "R", "C", "S");
    }

    private void at(String criterion) {
        OnScreen.go("marking/" + desk.submission.value() + "?at=" + criterion);
    }

    private static void help() {
        _click(DeskScreen.toggle(page(), "All keys"));
    }

    private static Component page() {
        return _get(MarkSubmissionView.class);
    }

    private static List<String> shortcuts(Component within) {
        return inside(within)
                .filter(each -> !each.getElement().isTextNode() && each.isVisible())
                .map(each -> each.getElement().getAttribute("aria-keyshortcuts"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<Component> inside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(UsingKeysTest::inside));
    }
}
