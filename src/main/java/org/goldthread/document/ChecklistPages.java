package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Align;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Signature;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TableLook;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.document.pdf.Tone;
import org.goldthread.marking.Letter;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Standard;

/**
 * The marking checklist: per criterion its marking point and what to look for, each claim with V, A, R and C, and S with the
 * outcome.
 */
final class ChecklistPages {
    private static final int COLUMNS = 7;

    private final PortfolioPapers papers;
    private final Checklist kind;
    private final DocumentWords words;
    private final ChecklistRows rows;

    ChecklistPages(PortfolioPapers papers, Checklist kind, DocumentWords words) {
        this.papers = papers;
        this.kind = kind;
        this.words = words;
        rows = kind == Checklist.BLANK ? new BlankRows(papers, words) : new FilledRows(papers, words);
    }

    /** The rows below the head of a criterion. */
    interface ChecklistRows {
        Stream<Row> of(Criterion criterion);
    }

    Stream<Part> parts() {
        return papers.framework().standards().stream().map(this::part);
    }

    private Part part(Standard standard) {
        var first = standard.equals(papers.framework().standards().getFirst());
        var title = words.of("document.standard", standard.title(), standard.code());
        var checklist = words.of("document.checklist");
        var place = "checklist-" + standard.code();
        var entries = new ArrayList<Contents.Entry>();
        var blocks = new ArrayList<Block>();
        if (first) {
            entries.add(new Contents.Entry(1, checklist, "checklist"));
            blocks.add(Heading.of(1, checklist, "checklist"));
            blocks.add(Paragraph.of(words.of("document.checklist.lead." + kind)));
            blocks.add(Paragraph.of(TextLook.SMALL, legend()));
        }
        entries.add(new Contents.Entry(2, title, place));
        blocks.add(Heading.of(2, title, place));
        if (!standard.purpose().isBlank()) {
            blocks.add(Paragraph.of(TextLook.QUIET, standard.purpose()));
        }
        blocks.add(table(standard));
        if (kind == Checklist.BLANK) {
            blocks.add(new Signature(words.of("document.assessor"), "", words.of("document.sign-here")));
        }
        return new Part(entries, Section.of(checklist, blocks), 2);
    }

    private String legend() {
        return String.join(
                " · ",
                Stream.of(Letter.values())
                        .map(letter -> words.of("document.legend", initial(letter), words.constant(letter)))
                        .toList());
    }

    private String initial(Letter letter) {
        return words.of("marking-desk.letter.initial." + letter);
    }

    private Table table(Standard standard) {
        var columns = new ArrayList<>(List.of(Column.of(4.2)));
        var heads = new ArrayList<Cell>(List.of(Cell.columnHead(words.of("document.checklist.item"))));
        for (var letter : Letter.values()) {
            columns.add(Column.centred(.55));
            heads.add(Cell.columnHead(initial(letter)).aligned(Align.CENTRE));
        }
        columns.add(Column.of(1.5));
        heads.add(Cell.columnHead(words.of("document.checklist.decision")));
        Iterable<Row> body = () -> standard.criteria().stream()
                .flatMap(criterion -> Stream.concat(Stream.of(head(criterion)), rows.of(criterion)))
                .iterator();
        return new Table(
                words.of("document.checklist.summary", standard.title()),
                TableLook.GRID,
                columns,
                List.of(new Row(heads)),
                body);
    }

    /** The marking point: what the criterion asks, what to look for, how much is needed. */
    private Row head(Criterion criterion) {
        var lines = new ArrayList<Paragraph>();
        lines.add(Paragraph.of(TextLook.TABLE, Run.strong(words.criterion(criterion))));
        lines.add(Paragraph.of(TextLook.SMALL, criterion.statement()));
        lines.add(Paragraph.of(
                TextLook.SMALL,
                Run.strong(words.of("document.checklist.look-for") + " "),
                Run.of(criterion.lookFor())));
        var needs = needs(criterion);
        if (!needs.isEmpty()) {
            lines.add(Paragraph.of(TextLook.SMALL, needs));
        }
        return Row.of(new Cell(Cell.Kind.ROW_HEAD, COLUMNS, Tone.PLAIN, null, lines));
    }

    private String needs(Criterion criterion) {
        var needs = new ArrayList<String>();
        if (criterion.minItems() > 1) {
            needs.add(words.of("marking-desk.needs-items", criterion.minItems()));
        }
        if (criterion.minDistinctTypes() > 1) {
            needs.add(words.of("marking-desk.needs-types", criterion.minDistinctTypes()));
        }
        if (criterion.sustained()) {
            needs.add(words.of("marking-desk.needs-days", criterion.sustainedMinDays()));
        }
        return String.join(" ", needs);
    }
}
