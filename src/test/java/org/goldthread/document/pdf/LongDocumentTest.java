package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A portfolio of many hundred pages needs no more than a modest heap. */
class LongDocumentTest {
    private static final int SECTIONS = 250;

    @Test
    void fiveHundredPagesWithAPictureEachFitIntoFortyMegabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongDocumentTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("pages: " + 2 * SECTIONS);
        assertThat(process.exitValue()).isZero();
    }

    public static void main(String[] arguments) throws IOException {
        byte[] picture;
        try (InputStream in = SomeImage.jpeg(1240, 1754).open()) {
            ByteArrayOutputStream padded = new ByteArrayOutputStream();
            in.transferTo(padded);
            // as large as a scanned page: what follows the end of a JPEG does not count
            padded.write(new byte[200_000]);
            picture = padded.toByteArray();
        }
        Iterable<Section> sections = () ->
                IntStream.range(0, SECTIONS).mapToObj(i -> section(i, picture)).iterator();
        int pages = new PdfWriter().write(SomeDocument.of(sections), OutputStream.nullOutputStream(), Progress.NONE);
        System.out.println("pages: " + pages);
    }

    private static Section section(int number, byte[] picture) {
        List<Row> rows = IntStream.range(0, 12)
                .mapToObj(i -> Row.of(
                        Cell.rowHead("Measure " + i), Cell.of("72"), Cell.of("86"), Cell.of(new Chip(Tone.MET, "Met"))))
                .toList();
        List<Column> columns = List.of(Column.of(2), Column.end(1), Column.end(1), Column.of(1));
        return Section.of(
                "Evidence " + number,
                Heading.of(1, "Evidence " + number, "evidence-" + number),
                Paragraph.of(SomeDocument.NARRATIVE),
                Paragraph.of(SomeDocument.NARRATIVE),
                Table.of("Measures", columns, List.of("Measure", "Before", "After", "State"), rows),
                new PagePicture(
                        "File " + number, null, "Picture of the file", () -> new ByteArrayInputStream(picture)));
    }
}
