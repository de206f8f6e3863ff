package org.goldthread.document;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.document.ChecklistPages.ChecklistRows;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.standards.Criterion;

/** The checklist to be filled in by hand: what was handed in last, a row to add something, and room for the decision. */
record BlankRows(PortfolioPapers papers, DocumentWords words) implements ChecklistRows {
    private static final int LETTERS_OF_CLAIM = 4;
    /** Lines of writing that fit below the words. */
    private static final String ROOM = "\n\n";

    @Override
    public Stream<Row> of(Criterion criterion) {
        var items = papers.evidence().stream()
                .flatMap(entry -> entry.claim(criterion.code()).stream()
                        .map(handedIn -> row(
                                Paragraph.of(
                                        TextLook.TABLE,
                                        Run.to(
                                                entry.place(),
                                                words.labelled(entry.item().title(), entry.label()))),
                                handedIn.claim().locator())));
        return Stream.of(
                        items,
                        Stream.of(row(Paragraph.of(TextLook.SMALL, words.of("document.blank.other")), "")),
                        Stream.of(decision()))
                .flatMap(rows -> rows);
    }

    private static Row row(Paragraph title, String where) {
        var lines = where.isBlank() ? List.of(title) : List.of(title, Paragraph.of(TextLook.SMALL, where));
        return Row.of(new Cell(Cell.Kind.ROW_HEAD, 1, null, null, lines));
    }

    private Row decision() {
        return Row.of(
                new Cell(
                        Cell.Kind.ROW_HEAD,
                        1 + LETTERS_OF_CLAIM,
                        null,
                        null,
                        List.of(Paragraph.of(TextLook.SMALL, words.of("document.blank.comment") + ROOM))),
                Cell.of(""),
                Cell.of(
                        Paragraph.of(TextLook.TABLE, words.of("document.blank.met")),
                        Paragraph.of(TextLook.TABLE, words.of("document.blank.not-yet"))));
    }
}
