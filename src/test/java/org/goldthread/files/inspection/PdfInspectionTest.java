package org.goldthread.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.inspection.Reading.colour;
import static org.goldthread.files.inspection.Reading.file;
import static org.goldthread.files.inspection.Reading.picture;
import static org.goldthread.files.inspection.Reading.refuses;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.goldthread.files.SomePdf;
import org.goldthread.files.inspection.PdfFacts.ActiveContent;
import org.goldthread.files.inspection.Unreadable.Why;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class PdfInspectionTest {
    private final Path folder;
    private final Inspection inspection;

    PdfInspectionTest(@TempDir Path folder) {
        this.folder = folder;
        this.inspection = new Inspection(folder, Duration.ofSeconds(60));
    }

    @AfterAll
    void stop() {
        inspection.close();
    }

    @Test
    void aPdfTellsItsPages() throws IOException {
        assertThat(inspection.pdf(file(folder, SomePdf.ofPages(3)))).isEqualTo(new PdfFacts(3, false, Set.of()));
    }

    @Test
    void pagesBeyondTheLimitAreNotCounted() throws IOException {
        assertThat(inspection.pdf(file(folder, SomePdf.ofPages(PdfFacts.PAGE_LIMIT + 1))))
                .isEqualTo(new PdfFacts(PdfFacts.PAGE_LIMIT, true, Set.of()));
    }

    @Test
    void aPageIsDrawnWideEnoughToRead() throws IOException {
        var page = picture(inspection.page(file(folder, SomePdf.ofPages(2)), 2));
        assertThat(page.getWidth()).isBetween(1395, 1400);
        assertThat(page.getHeight()).isBetween(1970, 1985);
        assertThat(colour(page, 5, 5)).isEqualTo(Color.WHITE);
    }

    @Test
    void aPagesTextIsThereForSearchAndScreenReaders() throws IOException {
        assertThat(inspection.text(file(folder, SomePdf.ofPages(3)), 2)).isEqualTo("Page 2 of the work product");
    }

    @Test
    void aPdfThatAsksForAPasswordSaysSo() throws IOException {
        var pdf = file(folder, SomePdf.askingForAPassword());
        refuses(Why.ENCRYPTED, () -> inspection.pdf(pdf));
    }

    @Test
    void aPdfThatMayOnlyBeReadIsRead() throws IOException {
        var pdf = file(folder, SomePdf.thatMayOnlyBeRead());
        assertThat(inspection.pdf(pdf).pages()).isEqualTo(2);
        assertThat(inspection.page(pdf, 1)).isNotEmpty();
    }

    @Test
    void aPdfThatWasCutOffIsBroken() throws IOException {
        var pdf = file(folder, SomePdf.cutOff());
        refuses(Why.BROKEN, () -> inspection.pdf(pdf));
    }

    @Test
    void whatIsNoPdfIsBroken() throws IOException {
        var text = file(folder, "%PDF-1.7 or so they say %%EOF".getBytes(StandardCharsets.UTF_8));
        refuses(Why.BROKEN, () -> inspection.pdf(text));
    }

    @Test
    void pagesThatHoldThemselvesAreBroken() throws IOException {
        var pdf = file(folder, SomePdf.whosePagesHoldThemselves());
        refuses(Why.BROKEN, () -> inspection.pdf(pdf));
    }

    @Test
    void arraysInArraysInArraysAreBroken() throws IOException {
        var pdf = file(folder, SomePdf.withNestedArrays(100_000));
        refuses(Why.BROKEN, () -> inspection.pdf(pdf));
    }

    @Test
    void scriptsAndLaunchesAreNoted() throws IOException {
        assertThat(inspection.pdf(file(folder, SomePdf.withAScript())).active()).containsExactly(ActiveContent.SCRIPT);
        assertThat(inspection.pdf(file(folder, SomePdf.thatStartsAProgram())).active())
                .containsExactly(ActiveContent.LAUNCH);
    }

    @Test
    void aPageThatUnpacksToTooMuchIsGivenUp() throws IOException {
        var pdf = file(folder, SomePdf.withAnEndlessWord());
        refuses(Why.TOO_HARD, () -> inspection.page(pdf, 1));
        assertThat(inspection.text(file(folder, SomePdf.ofPages(1)), 1)).isNotEmpty();
    }
}
