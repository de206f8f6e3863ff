package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Two orders of the same work; switching keeps the place, and the place is the address. */
@GoldthreadTest
class KeepingThePlaceTest extends OpensDesk {
    KeepingThePlaceTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void switchingTheOrderKeepsTheCriterionAndTheItem() {
        OnScreen.go("marking/" + desk.submission.value() + "?at=2.3&item=" + replyId());
        assertThat(headings()).contains("What the sales team was told", "Close the loop 2.3");
        OnScreen.follow("By item");
        assertThat(headings()).contains("What the sales team was told", "Close the loop 2.3");
        OnScreen.follow("By criterion");
        assertThat(headings()).contains("What the sales team was told", "Close the loop 2.3");
    }

    @Test
    void byItemAllItsClaimsStandTogether() {
        OnScreen.follow("By item");
        assertThat(OnScreen.textOf(DeskScreen.part("A repeatable process"))).contains("V valid not judged");
        assertThat(OnScreen.textOf(DeskScreen.part("Close the loop"))).contains("V valid not judged");
    }

    @Test
    void nextKeepsTheItemOpenWhereItShowsTheNextCriterion() {
        OnScreen.follow("Next");
        assertThat(headings()).contains("Call-back within 4 hours", "Close the loop 2.3");
        OnScreen.follow("Previous");
        assertThat(headings()).contains("Call-back within 4 hours", "A repeatable process 2.1");
    }

    @Test
    void anUnknownPlaceFallsBackToWhatIsLeft() {
        DeskScreen.decide("All letters yes, and met");
        OnScreen.go("marking/" + desk.submission.value() + "?at=9.9&item=nothing");
        assertThat(headings()).contains("Close the loop 2.3");
    }

    @Test
    void everyKeyIsNamedOnItsButtonOnce() {
        assertThat(_find(NativeButton.class).stream().map(KeepingThePlaceTest::key))
                .contains("1", "2", "3", "4", "5", "M", "Shift+M", "N", "?");
        assertThat(_find(Anchor.class).stream().map(KeepingThePlaceTest::key)).contains("J");
    }

    private String replyId() {
        return desk.now().submission().items().stream()
                .filter(item -> item.title().equals("What the sales team was told"))
                .map(item -> item.item().value())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(OnScreen::textOf).toList();
    }

    private static String key(Component component) {
        return Objects.requireNonNullElse(component.getElement().getAttribute("aria-keyshortcuts"), "");
    }
}
