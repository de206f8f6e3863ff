package org.goldthread.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.inspection.Reading.asText;
import static org.goldthread.files.inspection.Reading.colour;
import static org.goldthread.files.inspection.Reading.file;
import static org.goldthread.files.inspection.Reading.picture;
import static org.goldthread.files.inspection.Reading.refuses;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.goldthread.files.SomeImage;
import org.goldthread.files.inspection.Unreadable.Why;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ImageInspectionTest {
    private final Path folder;
    private final Inspection inspection;

    ImageInspectionTest(@TempDir Path folder) {
        this.folder = folder;
        this.inspection = new Inspection(folder, Duration.ofSeconds(60));
    }

    @AfterAll
    void stop() {
        inspection.close();
    }

    @Test
    void anImageIsDrawnNoLargerThanAScreen() throws IOException {
        var picture = picture(inspection.picture(file(folder, SomeImage.png(5000, 1000)), "png"));
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(colour(picture, 100, 100).getRed()).isGreaterThan(250);
        assertThat(colour(picture, 1900, 100).getBlue()).isGreaterThan(250);
    }

    @Test
    void aPhotographStandsUprightAndForgetsWhereItWas() throws IOException {
        var original = SomeImage.photograph(600, 400);
        assertThat(asText(original)).contains("Exif");
        var drawn = inspection.picture(file(folder, original), "jpeg");
        assertThat(asText(drawn)).doesNotContain("Exif");
        var picture = picture(drawn);
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(600);
        // turned right: what was on the left is on top
        assertThat(colour(picture, 200, 50).getRed()).isGreaterThan(250);
        assertThat(colour(picture, 200, 550).getBlue()).isGreaterThan(250);
    }

    @Test
    void whatWasBehindAnImageIsGone() throws IOException {
        assertThat(asText(inspection.picture(file(folder, SomeImage.pngWithAScriptBehind()), "png")))
                .doesNotContain("script");
    }

    @Test
    void webpIsDrawn() throws IOException {
        assertThat(picture(inspection.picture(file(folder, SomeImage.webp()), "webp"))
                        .getWidth())
                .isEqualTo(1);
    }

    @Test
    void anImageOfTooManyPixelsIsRefusedByItsHeader() throws IOException {
        var huge = file(folder, SomeImage.pngOfZeros(40_000, 40_000));
        refuses(Why.TOO_BIG, () -> inspection.picture(huge, "png"));
    }

    @Test
    void aLargeImageIsDrawnInLittleMemory() throws IOException {
        var large = file(folder, SomeImage.pngOfZeros(14_000, 14_000));
        assertThat(picture(inspection.picture(large, "png")).getWidth()).isEqualTo(2000);
    }

    @Test
    void aBrokenImageIsRefused() throws IOException {
        var broken = file(folder, SomeImage.cutOffPng());
        refuses(Why.BROKEN, () -> inspection.picture(broken, "png"));
    }

    @Test
    void anImageOfAnotherKindThanItSaysIsRefused() throws IOException {
        var jpeg = file(folder, SomeImage.jpeg(40, 30));
        refuses(Why.BROKEN, () -> inspection.picture(jpeg, "png"));
    }
}
