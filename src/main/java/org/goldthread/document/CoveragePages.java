package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.CoverageMap;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TableLook;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.document.pdf.Tone;
import org.goldthread.portfolio.ClaimState;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Standard;

/** Where every criterion stands, and which evidence shows which criterion. */
record CoveragePages(PortfolioPapers papers, DocumentWords words) {
    Part summary() {
        var title = words.of("document.coverage");
        var coverage = papers.page().coverage();
        return Part.of(
                new Contents.Entry(1, title, "coverage"),
                Section.landscape(
                        title,
                        List.of(
                                Heading.of(1, title, "coverage"),
                                Paragraph.of(words.of("document.coverage.lead", coverage.met(), coverage.total())),
                                new CoverageMap(
                                        title,
                                        papers.framework().standards().stream()
                                                .map(this::standard)
                                                .toList()))));
    }

    private CoverageMap.Standard standard(Standard standard) {
        return new CoverageMap.Standard(
                words.of("document.standard", standard.title(), standard.code()),
                standard.criteria().stream()
                        .flatMap(criterion -> papers.page().coverage().of(criterion.code()).stream())
                        .map(this::tile)
                        .toList());
    }

    private CoverageMap.Tile tile(CriterionProgress progress) {
        return new CoverageMap.Tile(
                DocumentWords.tone(progress.state()), words.criterion(progress.criterion()), detail(progress));
    }

    /** The state, and since when where an assessor decided it. */
    private String detail(CriterionProgress progress) {
        var state = words.state(progress.state());
        if (progress.state().isWithAssessor()) {
            return state;
        }
        return papers.portfolio()
                .decision(progress.criterion().code())
                .map(decided -> words.of("document.coverage.decided", state, words.day(decided.at())))
                .orElse(state);
    }

    /** One matrix per standard that anything was handed in for. */
    Stream<Part> matrices() {
        var title = words.of("document.matrix");
        var standards = papers.framework().standards().stream()
                .filter(standard -> !showing(standard).isEmpty())
                .toList();
        if (standards.isEmpty()) {
            return Stream.empty();
        }
        Iterable<Block> blocks = () -> Stream.concat(
                        Stream.of(Heading.of(1, title, "matrix"), Paragraph.of(words.of("document.matrix.lead"))),
                        standards.stream().flatMap(this::blocks))
                .iterator();
        return Stream.of(Part.of(new Contents.Entry(1, title, "matrix"), Section.landscape(title, blocks)));
    }

    private Stream<Block> blocks(Standard standard) {
        var title = words.of("document.standard", standard.title(), standard.code());
        return Stream.of(Heading.plain(2, title), matrix(standard));
    }

    private List<EvidenceEntry> showing(Standard standard) {
        return papers.evidence().stream()
                .filter(entry -> standard.criteria().stream()
                        .anyMatch(criterion -> entry.claim(criterion.code()).isPresent()))
                .toList();
    }

    private Table matrix(Standard standard) {
        var columns = new ArrayList<>(List.of(Column.of(2.6)));
        var heads = new ArrayList<Cell>(List.of(Cell.columnHead(words.of("document.evidence.one"))));
        for (var criterion : standard.criteria()) {
            columns.add(Column.centred(1));
            heads.add(Cell.columnHead(words.criterion(criterion)));
        }
        Iterable<Row> rows = () ->
                showing(standard).stream().map(entry -> row(entry, standard)).iterator();
        var summary = words.of("document.matrix.summary", standard.title());
        return new Table(summary, TableLook.GRID, columns, List.of(new Row(heads)), rows);
    }

    private Row row(EvidenceEntry entry, Standard standard) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.rowHead(Run.to(entry.place(), words.labelled(entry.item().title(), entry.label()))));
        standard.criteria().forEach(criterion -> cells.add(cell(entry, criterion)));
        return new Row(cells);
    }

    private Cell cell(EvidenceEntry entry, Criterion criterion) {
        return entry.claim(criterion.code())
                .map(handedIn -> cell(handedIn.state()))
                .orElseGet(() -> Cell.of(Paragraph.of(TextLook.SMALL, words.of("document.matrix.no"))));
    }

    private Cell cell(ClaimState state) {
        var tone = DocumentWords.tone(state);
        return Cell.of(Paragraph.of(
                        TextLook.SMALL,
                        Run.strong(tone.sign()).in(tone.ink()),
                        Run.of(" " + words.of("document.claim-state." + state)).in(tone.ink())))
                .on(tone == Tone.DRAFT ? Tone.PLAIN : tone);
    }
}
