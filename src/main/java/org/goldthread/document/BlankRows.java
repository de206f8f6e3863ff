package org.goldthread.document;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.document.ChecklistPages.ChecklistRows;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.Submission;
import org.goldthread.standards.Criterion;

/**
 * The checklist to be filled in by hand: what was handed in last for a criterion and what the assessor added to that, what
 * counts from earlier attempts, a row to add something, and room for the decision.
 */
record BlankRows(PortfolioPapers papers, DocumentWords words) implements ChecklistRows {
    private static final int LETTERS_OF_CLAIM = 4;
    /** Lines of writing that fit below the words. */
    private static final String ROOM = "\n\n";

    @Override
    public Stream<Row> of(Criterion criterion) {
        var attempts = papers.attemptsOn(criterion.code());
        var last = attempts.isEmpty() ? Stream.<Row>empty() : shown(criterion, attempts.getLast());
        return Stream.of(
                        last,
                        accepted(criterion, attempts),
                        Stream.of(row(Paragraph.of(TextLook.SMALL, words.of("document.blank.other")), "")),
                        Stream.of(decision()))
                .flatMap(rows -> rows);
    }

    private Stream<Row> shown(Criterion criterion, Submission attempt) {
        return Stream.concat(
                papers.shownBy(criterion.code(), attempt).stream()
                        .map(entry -> row(title(entry), where(entry, criterion, attempt))),
                papers.added(criterion.code(), attempt).stream()
                        .map(entry ->
                                row(title(entry), words.day(entry.addendum().on()))));
    }

    /** Accepted before the last attempt: it counts without being judged again, until a later copy of it is. */
    private Stream<Row> accepted(Criterion criterion, List<Submission> attempts) {
        var counting = papers.portfolio().accepted(criterion.code());
        return attempts.stream().limit(Math.max(0, attempts.size() - 1)).flatMap(attempt -> {
            var marked = words.of("document.blank.accepted", attempt.attempt());
            var items = papers.shownBy(criterion.code(), attempt).stream()
                    .filter(entry -> counting.stream()
                            .anyMatch(claim -> claim.submission().equals(attempt.id())
                                    && entry.item().item().equals(claim.item())))
                    .filter(entry -> papers.shownBy(criterion.code(), attempts.getLast()).stream()
                            .noneMatch(later ->
                                    later.item().item().equals(entry.item().item())))
                    .map(entry -> row(title(entry), marked));
            var added = papers.added(criterion.code(), attempt).stream()
                    .filter(entry -> PortfolioPapers.isFinished(attempt)
                            && attempt.judgement(new ClaimKey(entry.addendum().id(), criterion.code()))
                                    .isAccepted())
                    .map(entry -> row(title(entry), marked));
            return Stream.concat(items, added);
        });
    }

    private Paragraph title(EvidenceEntry entry) {
        return Paragraph.of(
                TextLook.TABLE,
                Run.to(entry.place(), words.labelled(entry.item().title(), entry.label())));
    }

    private Paragraph title(RecordEntry entry) {
        return Paragraph.of(
                TextLook.TABLE,
                Run.to(
                        entry.place(),
                        words.labelled(words.constant(entry.addendum().kind()), entry.label())));
    }

    private static String where(EvidenceEntry entry, Criterion criterion, Submission attempt) {
        return entry.claim(criterion.code(), attempt)
                .map(handedIn -> handedIn.claim().locator())
                .orElse("");
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
