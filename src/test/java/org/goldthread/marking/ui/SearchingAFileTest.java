package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeDetails.ToggleEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An assessor finds words in a PDF and goes to their page, or reads its text instead of its pictures. */
@GoldthreadTest
class SearchingAFileTest extends OpensDesk {
    SearchingAFileTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void wordsLeadToTheirPagesAlthoughNoPictureHasBeenAskedFor() {
        search("page 3 OF the");
        awaitOnScreen("Found on 1 page.");
        assertThat(OnScreen.text()).contains("Page 3: Page 3 of the work product");
        search("work product");
        awaitOnScreen("Found on 3 pages.");
        OnScreen.link("Page 2: Page 2 of the work product");
    }

    @Test
    void whatStandsNowhereIsSaidToBeNotFound() {
        search("zebra");
        awaitOnScreen("Not found.");
        search("");
        assertThat(OnScreen.text()).doesNotContain("Not found.");
    }

    @Test
    void theTextOfTheWholeFileComesWhenItIsOpened() {
        assertThat(OnScreen.text()).doesNotContain("of the work product");
        var whole = details("Text of the whole file");
        whole.setOpen(true);
        ComponentUtil.fireEvent(whole, new ToggleEvent(whole, true));
        awaitOnScreen("Page 3 of the work product");
        assertThat(OnScreen.text()).contains("Page 1 Page 1 of the work product");
    }

    @Test
    void theTextOfOnePageComesWithoutItsPicture() {
        var page = details("Text of page 2");
        page.setOpen(true);
        ComponentUtil.fireEvent(page, new ToggleEvent(page, true));
        awaitOnScreen("Text of page 2 Page 2 of the work product");
        assertThat(OnScreen.text()).doesNotContain("Page 1 of the work product");
    }

    private static NativeDetails details(String summary) {
        return _find(NativeDetails.class).stream()
                .filter(each -> each.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static void search(String words) {
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(
                                field -> field.getAriaLabel().orElse("").equals("Search in callback-process.pdf"))),
                words);
    }

    private static void awaitOnScreen(String words) {
        await().atMost(Duration.ofSeconds(90)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(OnScreen.text()).contains(words);
        });
    }
}
