package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.Test;

/** Bookmarks, links and the contents list lead where they say. */
class LinksAndContentsTest {

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        try (Written written = Written.of(
                Heading.of(1, "Record", "record"),
                Heading.of(2, "Standard 1", "s1"),
                Heading.plain(3, "Not among them"),
                new PageBreak(),
                Heading.of(2, "Standard 2", "s2"),
                Heading.of(1, "Evidence", "evidence"))) {
            assertThat(written.bookmarks())
                    .containsExactly("Record 1", "  Standard 1 1", "  Standard 2 2", "Evidence 2");
        }
    }

    @Test
    void theContentsListHasThePageOnWhichEachPartBegins() throws IOException {
        List<Contents.Entry> entries = IntStream.range(0, 90)
                .mapToObj(i -> new Contents.Entry(i % 10 == 0 ? 1 : 2, "Part " + i + " of it", "part-" + i))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Contents", Heading.of(1, "Contents", "contents"), new Contents(entries)));
        for (int i = 0; i < 90; i++) {
            sections.add(Section.of("", Heading.of(1, "Part " + i, "part-" + i), Paragraph.of("text")));
        }
        try (Written written = Written.of(SomeDocument.of(sections))) {
            int first = written.pages() - 90;
            StringBuilder list = new StringBuilder();
            for (int page = 1; page <= first; page++) {
                list.append(written.text(page));
            }
            assertThat(first).isGreaterThan(1);
            for (int i = 0; i < 90; i++) {
                assertThat(list.toString()).containsPattern("Part " + i + " of it\\s+" + (first + i + 1) + "\\R");
                assertThat(written.text(first + i + 1)).contains("Part " + i + "\n");
            }
        }
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        try (Written written = Written.of(
                Paragraph.of("one"), new PageBreak(), Paragraph.of("two"), new PageBreak(), Paragraph.of("three"))) {
            for (int page = 1; page <= 3; page++) {
                assertThat(written.text(page)).contains("Page " + page + " of 3");
            }
        }
    }

    @Test
    void aLinkLeadsToItsPlaceWhereverThatComes() throws IOException {
        try (Written written = Written.of(
                Paragraph.of(TextLook.BODY, Run.to("later", "see there")),
                new PageBreak(),
                Heading.of(1, "There", "later"),
                Paragraph.of(TextLook.BODY, Run.to(URI.create("https://example.org/a?b=c"), "the standard")))) {
            PDAnnotationLink inside = link(written, 0);
            assertThat(inside.getContents()).isEqualTo("see there");
            PDNamedDestination name = (PDNamedDestination) inside.getDestination();
            assertThat(written.pdf()
                            .getDocumentCatalog()
                            .findNamedDestinationPage(name)
                            .retrievePageNumber())
                    .isEqualTo(1);
            PDActionURI outside = (PDActionURI) link(written, 1).getAction();
            assertThat(outside.getURI()).isEqualTo("https://example.org/a?b=c");
        }
    }

    @Test
    void aLinkOverTwoLinesCanBeClickedOnBoth() throws IOException {
        try (Written written = Written.of(
                Paragraph.of(TextLook.BODY, Run.to(URI.create("https://example.org"), "word ".repeat(30))))) {
            assertThat(written.pdf().getPage(0).getAnnotations()).hasSize(2);
        }
    }

    @Test
    void aLinkIntoNowhereIsRefused() {
        Block link = Paragraph.of(TextLook.BODY, Run.to("nowhere", "see there"));
        assertThatThrownBy(() -> Written.of(link))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void nothingThatRunsIsLinkedTo() {
        assertThatThrownBy(() -> Run.to(URI.create("javascript:alert(1)"), "click"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Run.to(URI.create("file:///etc/passwd"), "click"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeadingStaysWithWhatFollows() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            blocks.add(Heading.of(2, "Heading " + i, "h" + i));
            blocks.add(Paragraph.of("First line of " + i + ". " + SomeDocument.NARRATIVE));
        }
        try (Written written = Written.of(SomeDocument.of(Section.of("", blocks)))) {
            for (int page = 1; page <= written.pages(); page++) {
                String text = written.text(page);
                for (int i = 0; i < 60; i++) {
                    assertThat(text.contains("Heading " + i + "\n"))
                            .isEqualTo(text.contains("First line of " + i + "."));
                }
            }
        }
    }

    private static PDAnnotationLink link(Written written, int page) throws IOException {
        List<PDAnnotation> annotations = written.pdf().getPage(page).getAnnotations();
        assertThat(annotations).hasSize(1);
        return (PDAnnotationLink) annotations.getFirst();
    }
}
