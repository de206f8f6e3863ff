package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work says how far it is, and stops when asked, without leaving anything behind. */
class CancelTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> sections = new ArrayList<>();

    private Progress until(int page) {
        return new Progress() {
            @Override
            public void pages(int done) {
                pages.add(done);
                assertThat(folder).isNotEmptyDirectory();
            }

            @Override
            public void sections(int done) {
                sections.add(done);
            }

            @Override
            public boolean cancelled() {
                return pages.size() >= page;
            }
        };
    }

    @Test
    void eachPageAndSectionIsHeardOf() throws IOException {
        int written = new PdfWriter(folder).write(twenty(), OutputStream.nullOutputStream(), until(99));

        assertThat(written).isEqualTo(20);
        assertThat(pages)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(sections)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoppedDocumentLeavesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfWriter(folder).write(twenty(), out, until(5)))
                .isInstanceOf(Cancelled.class);

        assertThat(pages).hasSize(5);
        assertThat(out.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void itStopsWithinALargeFile() {
        EmbeddedFile endless = new EmbeddedFile(
                "endless.bin", "application/octet-stream", "", "0".repeat(64), Instant.EPOCH, () -> new InputStream() {
                    @Override
                    public int read() {
                        return 7;
                    }
                });
        PdfDocument document = SomeDocument.of(Section.of("", new PageBreak(), endless));
        long start = System.nanoTime();
        Progress soon = new Progress() {
            @Override
            public boolean cancelled() {
                return System.nanoTime() - start > 200_000_000;
            }
        };
        assertThatThrownBy(() -> new PdfWriter(folder).write(document, OutputStream.nullOutputStream(), soon))
                .isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailureLeavesNothingEither() {
        Content failing = () -> {
            throw new IOException("The file is gone");
        };
        PdfDocument document = SomeDocument.of(Section.of("", new PagePicture("", null, "A picture", failing)));
        assertThatThrownBy(() -> new PdfWriter(folder).write(document, OutputStream.nullOutputStream(), Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("The file is gone");
        assertThat(folder).isEmptyDirectory();
    }

    private static PdfDocument twenty() {
        return SomeDocument.of(IntStream.range(0, 20)
                .mapToObj(i -> Section.of("Part " + i, Heading.of(1, "Part " + i, "part-" + i)))
                .toList());
    }
}
