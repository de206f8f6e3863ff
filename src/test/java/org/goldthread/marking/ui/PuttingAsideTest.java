package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Escape, by the event that it becomes, closes what is open, and loses nothing. */
@GoldthreadTest
class PuttingAsideTest extends OpensDesk {
    PuttingAsideTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aNotYetIsThereAgainAsItWasTyped() {
        DeskScreen.decide("Not yet");
        OnScreen.write("What would show it?", "A second week of the log.");
        escape();
        assertThat(OnScreen.text()).doesNotContain("Which letter fails?", "Save not yet");
        DeskScreen.decide("Not yet");
        assertThat(OnScreen.written("What would show it?")).isEqualTo("A second week of the log.");
        assertThat(desk.now().criteria().getFirst().judgement().outcome()).isNull();
    }

    @Test
    void theCommentBankAndTheKeysAndAFormClose() {
        _click(DeskScreen.toggle(_get(MarkSubmissionView.class), "All keys"));
        assertThat(OnScreen.text()).contains("side by side with the attempt before");
        escape();
        assertThat(OnScreen.text()).doesNotContain("side by side with the attempt before");
        DeskScreen.bank();
        escape();
        assertThat(OnScreen.text()).doesNotContain("Keep what I wrote");
        OnScreen.press("Give back");
        assertThat(_find(GiveBackForm.class)).hasSize(1);
        escape();
        assertThat(_find(GiveBackForm.class)).isEmpty();
    }

    private static void escape() {
        inside(_get(MarkSubmissionView.class))
                .filter(each -> !each.getElement().isTextNode() && each.isVisible())
                .filter(each -> each.getElement().hasAttribute("data-escapes"))
                .toList()
                .forEach(open -> BasicUtilsKt._fireDomEvent(open, "put-aside"));
    }

    private static Stream<Component> inside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PuttingAsideTest::inside));
    }
}
