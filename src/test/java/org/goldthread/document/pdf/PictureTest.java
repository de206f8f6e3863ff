package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pictures keep their bytes, lie as they should, and give way to words where they are broken. */
class PictureTest {

    @Test
    void aJpegIsCarriedAsItIs() throws IOException {
        Content jpeg = SomeImage.jpeg(400, 300);
        try (Written written = Written.of(new PagePicture("", null, "A chart", jpeg));
                InputStream bytes = jpeg.open()) {
            COSStream stream = image(written.pdf().getPage(0)).getCOSObject();
            try (InputStream raw = stream.createRawInputStream()) {
                assertThat(raw.readAllBytes()).isEqualTo(bytes.readAllBytes());
            }
        }
    }

    @Test
    void thePictureOfAWidePageLiesOnAWidePage() throws IOException {
        try (Written written = Written.of(
                Paragraph.of("before"),
                new PagePicture("File, page 1", "f1", "Page 1", SomeImage.jpeg(300, 200)),
                new PagePicture("File, page 2", null, "Page 2", SomeImage.jpeg(200, 300)),
                Paragraph.of("after"))) {
            assertThat(written.pages()).isEqualTo(4);
            assertThat(wide(written.pdf().getPage(1))).isTrue();
            assertThat(wide(written.pdf().getPage(2))).isFalse();
            assertThat(written.text(2)).contains("File, page 1");
            assertThat(written.text(4)).contains("after");
        }
    }

    @Test
    void glassBecomesWhite() throws IOException {
        try (Written written = Written.of(new PagePicture("", null, "A chart", SomeImage.transparentPng()))) {
            PDImageXObject image = image(written.pdf().getPage(0));
            assertThat(image.getSoftMask()).isNull();
            assertThat(image.getImage().getRGB(1, 199) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void wordsStandInThePlaceOfABrokenPicture() throws IOException {
        try (Written written = Written.of(
                new PagePicture("", null, "The queue at the desk", SomeImage.broken()),
                new PagePicture("File, page 1", null, "A page of figures", SomeImage.broken()),
                new PagePicture("", null, "No picture at all", InputStream::nullInputStream))) {
            assertThat(written.text())
                    .contains("The queue at the desk")
                    .contains("A page of figures")
                    .contains("No picture at all");
        }
    }

    @Test
    void aLandscapeSectionLiesOnItsSide() throws IOException {
        try (Written written = Written.of(SomeDocument.of(
                Section.of("", Paragraph.of("upright")),
                Section.landscape("", List.of(Paragraph.of("on its side"))),
                Section.runningOn("", List.of(Paragraph.of("upright again")))))) {
            assertThat(wide(written.pdf().getPage(0))).isFalse();
            assertThat(wide(written.pdf().getPage(1))).isTrue();
            assertThat(wide(written.pdf().getPage(2))).isFalse();
        }
    }

    private static boolean wide(PDPage page) {
        return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
    }

    private static PDImageXObject image(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                return image;
            }
        }
        throw new AssertionError("No image on the page");
    }
}
