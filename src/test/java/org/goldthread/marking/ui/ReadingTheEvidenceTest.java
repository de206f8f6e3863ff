package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import java.util.Arrays;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.engagement.MeasureId;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.StageDetail;
import org.goldthread.ui.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The evidence itself stands in the middle, its claim above it. */
@GoldthreadTest
class ReadingTheEvidenceTest extends OpensDesk {
    ReadingTheEvidenceTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void ofSeveralFilesItGoesToTheOneThatTheClaimNamesAndSaysWhich() {
        var two = SomeDesk.withTwoFiles(context);
        DeskScreen.open(two.submission);
        assertThat(OnScreen.text()).contains("Go to page 2 of callback-process.pdf");
        OnScreen.follow("Next");
        assertThat(OnScreen.text()).contains("Go to page 3 of notes.pdf");
    }

    @Test
    void theClaimStandsAboveItWithTheWayToItsPage() {
        assertThat(OnScreen.text())
                .contains("Shown for A repeatable process: page 2, “It names the owner and the trigger.”");
        assertThat(OnScreen.text()).contains("Go to page 2");
        OnScreen.follow("Next");
        assertThat(OnScreen.text()).contains("Shown for Close the loop: page 3", "Go to page 3");
    }

    @Test
    void aPageThatIsNotThereIsNoWay() {
        var file = _find(FilePanel.class).getFirst();
        assertThat(file.hasPage(0)).isFalse();
        assertThat(file.hasPage(1)).isTrue();
        assertThat(file.hasPage(3)).isTrue();
        assertThat(file.hasPage(4)).isFalse();
    }

    @Test
    void whatWasWrittenIsReadable() {
        assertThat(OnScreen.text())
                .contains("Work product", "led")
                .contains("Owner Service desk lead", "Record kept Call-back log")
                .contains("Occurrences 2 Mar 2026 · First week");
    }

    @Test
    void aPdfIsShownPageByPageAndOnlyWhenScrolledNear() {
        assertThat(_find(Image.class))
                .hasSize(3)
                .first()
                .matches(image -> image.getAlt().orElse("").equals("Page 1 of callback-process.pdf"));
        assertThat(_find(Image.class))
                .allMatch(image -> "lazy".equals(image.getElement().getAttribute("loading")));
        assertThat(OnScreen.text()).contains("Text of page 3", "3 pages");
    }

    @Test
    void theOriginalDownloads() {
        var original = _get(Anchor.class, spec -> spec.withText("Original"));
        assertThat(original.getHref()).isNotEmpty();
    }

    @Test
    void everyFieldOfEveryStageHasALabel() {
        var texts = context.getBean(Texts.class);
        var forms =
                Stream.concat(Arrays.stream(StageDetail.class.getPermittedSubclasses()), Stream.of(Integrity.class));
        assertThat(forms.flatMap(form -> Arrays.stream(form.getRecordComponents()))
                        .filter(field -> field.getType() != MeasureId.class)
                        .map(field -> texts.of("marking-desk.field." + field.getName())))
                .doesNotContain("");
    }
}
