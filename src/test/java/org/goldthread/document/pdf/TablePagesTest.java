package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Tables go over pages: their heads are repeated for the eye, but once for the ear. */
class TablePagesTest {
    private static final List<Column> TWO = List.of(Column.of(1), Column.of(3));

    @Test
    void theHeadStandsOnEveryPage() throws IOException {
        try (Written written = Written.of(longTable(80))) {
            assertThat(written.pages()).isGreaterThan(2);
            for (int page = 1; page <= written.pages(); page++) {
                assertThat(written.text(page)).contains("Criterion").contains("Look for");
            }
        }
    }

    @Test
    void theHeadIsContentOnceAndDecorationAfterwards() throws IOException {
        try (Written written = Written.of(longTable(80))) {
            assertThat(artifacts(written.pdf().getPage(0))).noneMatch(text -> text.contains("Criterion"));
            assertThat(artifacts(written.pdf().getPage(1))).anyMatch(text -> text.contains("Criterion"));
            assertThat(elements(written, "THead")).hasSize(1);
            assertThat(elements(written, "TR")).hasSize(81);
        }
    }

    @Test
    void noRowIsLost() throws IOException {
        try (Written written = Written.of(longTable(80))) {
            String text = written.text();
            assertThat(IntStream.range(0, 80)).allMatch(i -> text.contains("Row " + i + " "));
        }
    }

    @Test
    void aRowTallerThanAPageSplits() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            words.append("word").append(i).append(' ');
        }
        Row tall = Row.of(Cell.rowHead("Tall"), Cell.of(words.toString()));
        Row after = Row.of(Cell.rowHead("After"), Cell.of("the tall one"));
        try (Written written =
                Written.of(Table.of("Tall", TWO, List.of("Criterion", "Look for"), List.of(tall, after)))) {
            assertThat(written.pages()).isGreaterThan(1);
            assertThat(written.text()).contains("word0 ").contains("word899").contains("the tall one");
            assertThat(written.text(2)).contains("Criterion");
            assertThat(elements(written, "TR")).hasSize(3);
        }
    }

    @Test
    void headsSayWhatTheyAreHeadsOf() throws IOException {
        Row spanning = Row.of(Cell.rowHead("All").across(2));
        try (Written written = Written.of(Table.of(
                "Small",
                TWO,
                List.of("Criterion", "Look for"),
                List.of(Row.of(Cell.rowHead("1.1"), Cell.of("dates")), spanning)))) {
            List<PDStructureElement> heads = elements(written, "TH");
            assertThat(heads).hasSize(4);
            assertThat(heads.get(0).getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"))
                    .isEqualTo("Column");
            assertThat(heads.get(2).getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"))
                    .isEqualTo("Row");
            assertThat(heads.get(3).getAttributes().getObject(0).getCOSObject().getInt("ColSpan"))
                    .isEqualTo(2);
        }
    }

    @Test
    void missingCellsAreFilledAndTooManyAreRefused() throws IOException {
        try (Written written =
                Written.of(Table.of("Short", TWO, List.of("A", "B"), List.of(Row.of(Cell.rowHead("only")))))) {
            assertThat(elements(written, "TD")).hasSize(1);
        }
        Row three = Row.of(Cell.of("1"), Cell.of("2"), Cell.of("3"));
        Table wide = Table.of("Wide", TWO, List.of("A", "B"), List.of(three));
        assertThatThrownBy(() -> Written.of(wide)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsAreFetchedOnlyWhenTheyAreDrawn() throws IOException {
        List<Integer> drawnBefore = new ArrayList<>();
        Iterable<Row> rows = () -> IntStream.range(0, 300)
                .mapToObj(i -> {
                    drawnBefore.add(i);
                    return Row.of(Cell.rowHead("Row " + i), Cell.of("text"));
                })
                .iterator();
        Progress progress = new Progress() {
            @Override
            public boolean cancelled() {
                return drawnBefore.size() >= 100;
            }
        };
        PdfDocument document = SomeDocument.of(Section.of("", Table.of("Lazy", TWO, List.of("A", "B"), rows)));
        assertThatThrownBy(() -> new PdfWriter().write(document, OutputStream.nullOutputStream(), progress))
                .isInstanceOf(Cancelled.class);
        assertThat(drawnBefore).hasSizeLessThan(110);
    }

    @Test
    void aHeadNeverStandsAloneAtTheFootOfAPage() throws IOException {
        for (int before = 30; before < 60; before++) {
            try (Written written = Written.of(lines(before), longTable(4))) {
                for (int page = 1; page <= written.pages(); page++) {
                    String text = written.text(page);
                    assertThat(text.contains("Look for"))
                            .as("%d lines, page %d: %s", before, page, text)
                            .isEqualTo(text.contains("Row "));
                }
            }
        }
    }

    @Test
    void neitherTheFirstNorTheLastRowStandsAlone() throws IOException {
        for (int before = 30; before < 60; before++) {
            try (Written written = Written.of(lines(before), longTable(4))) {
                for (int page = 1; page <= written.pages(); page++) {
                    assertThat(written.text(page).split("Row \\d", -1).length - 1)
                            .as("%d lines, page %d", before, page)
                            .isNotEqualTo(1);
                }
            }
        }
    }

    @Test
    void aRowThatHeadsOthersTakesTheFirstOfThemAlong() throws IOException {
        for (int before = 30; before < 60; before++) {
            Row point = Row.of(Cell.rowHead("Point").across(2));
            Row first = Row.of(Cell.rowHead("First"), Cell.of("of three"));
            Row second = Row.of(Cell.rowHead("Second"), Cell.of("of three"));
            Row third = Row.of(Cell.rowHead("Third"), Cell.of("of three"));
            Table table = Table.of("Points", TWO, List.of("A", "B"), List.of(first, point, second, third, first));
            try (Written written = Written.of(lines(before), table)) {
                for (int page = 1; page <= written.pages(); page++) {
                    String text = written.text(page);
                    assertThat(text.contains("Point")).as("%d lines", before).isEqualTo(text.contains("Second"));
                }
            }
        }
    }

    @Test
    void aHeadingStandsAboveTheBeginningOfItsTable() throws IOException {
        for (int before = 30; before < 60; before++) {
            try (Written written = Written.of(lines(before), Heading.of(2, "What follows", "here"), longTable(4))) {
                for (int page = 1; page <= written.pages(); page++) {
                    if (written.text(page).contains("What follows")) {
                        assertThat(written.text(page)).as("%d lines", before).contains("Row 1");
                    }
                }
            }
        }
    }

    @Test
    void aHeadingWithALineBelowItStandsAboveItsTableToo() throws IOException {
        Paragraph line = Paragraph.of(TextLook.QUIET, "From August to October");
        for (int before = 30; before < 60; before++) {
            try (Written written =
                    Written.of(lines(before), Heading.of(2, "What follows", "here"), line, longTable(4))) {
                for (int page = 1; page <= written.pages(); page++) {
                    if (written.text(page).contains("What follows")) {
                        assertThat(written.text(page)).as("%d lines", before).contains("Row 1");
                    }
                }
            }
        }
    }

    private static Block lines(int count) {
        return Paragraph.of("A line of text that is as wide as it is. ".repeat(2 * count));
    }

    private static Table longTable(int rows) {
        return Table.of(
                "Criteria",
                TWO,
                List.of("Criterion", "Look for"),
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                Row.of(Cell.rowHead("Row " + i + " "), Cell.of("two dates, at least 90 days apart")))
                        .toList());
    }

    private static List<String> artifacts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> "Artifact".equals(content.getTag()))
                .map(TablePagesTest::text)
                .toList();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private static List<PDStructureElement> elements(Written written, String tag) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(written.pdf().getDocumentCatalog().getStructureTreeRoot(), tag, found);
        return found;
    }

    private static void collect(PDStructureNode node, String tag, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (tag.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, tag, found);
            }
        }
    }
}
