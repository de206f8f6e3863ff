package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldthread.document.ChecklistPages.ChecklistRows;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Chip;
import org.goldthread.document.pdf.Ink;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.document.pdf.Tone;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.Letter;
import org.goldthread.marking.Submission;
import org.goldthread.portfolio.Outcome;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/** The checklist with what was decided, attempt by attempt. What is not finished is still open here. */
record FilledRows(PortfolioPapers papers, DocumentWords words) implements ChecklistRows {
    private static final int LETTERS_OF_CLAIM = 4;

    @Override
    public Stream<Row> of(Criterion criterion) {
        var attempts = papers.attemptsOn(criterion.code());
        return attempts.isEmpty()
                ? Stream.of(nothing())
                : attempts.stream()
                        .flatMap(attempt -> Stream.concat(claims(criterion, attempt), decision(criterion, attempt)));
    }

    private Row nothing() {
        return Row.of(
                new Cell(
                        Cell.Kind.ROW_HEAD,
                        1,
                        null,
                        null,
                        List.of(Paragraph.of(
                                TextLook.SMALL,
                                Run.of(words.of("document.checklist.nothing")).in(Ink.FAINT)))),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(Paragraph.of(TextLook.SMALL, new Chip(Tone.OPEN, words.of("document.checklist.open")))));
    }

    private Stream<Row> claims(Criterion criterion, Submission attempt) {
        var items = papers.shownBy(criterion.code(), attempt).stream()
                .map(entry -> claim(
                        new ClaimKey(entry.item().item().value(), criterion.code()),
                        attempt,
                        Run.to(entry.place(), words.labelled(entry.item().title(), entry.label())),
                        entry.claim(criterion.code(), attempt)
                                .map(each -> each.claim().locator())
                                .orElse("")));
        var added = papers.added(criterion.code(), attempt).stream()
                .map(entry -> claim(
                        new ClaimKey(entry.addendum().id(), criterion.code()),
                        attempt,
                        Run.to(
                                entry.place(),
                                words.labelled(words.constant(entry.addendum().kind()), entry.label())),
                        words.day(entry.addendum().on())));
        return Stream.concat(items, added);
    }

    private Row claim(ClaimKey key, Submission attempt, Run title, String where) {
        var lines = new ArrayList<Paragraph>();
        lines.add(Paragraph.of(TextLook.TABLE, title));
        if (!where.isBlank()) {
            lines.add(Paragraph.of(TextLook.SMALL, where));
        }
        var judgement = PortfolioPapers.isFinished(attempt) ? attempt.judgement(key) : ClaimJudgement.open(key);
        if (!judgement.note().isBlank()) {
            lines.add(Paragraph.of(TextLook.SMALL, Run.slanted(judgement.note())));
        }
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(Cell.Kind.ROW_HEAD, 1, null, null, lines));
        Letter.ofClaims().forEach(letter -> cells.add(letter(judgement.letter(letter))));
        cells.add(Cell.of(""));
        cells.add(Cell.of(Paragraph.of(TextLook.SMALL, accepted(judgement))));
        return new Row(cells);
    }

    private String accepted(ClaimJudgement judgement) {
        return judgement.isComplete()
                ? words.of("document.claim-state." + (judgement.isAccepted() ? "ACCEPTED" : "NOT_ACCEPTED"))
                : "";
    }

    private Cell letter(@Nullable Boolean value) {
        if (value == null) {
            return Cell.of("");
        }
        return Cell.of(
                value
                        ? Run.of(words.of("document.yes")).in(Ink.MET)
                        : Run.strong(words.of("document.no")).in(Ink.STOP));
    }

    private Stream<Row> decision(Criterion criterion, Submission attempt) {
        var finished = PortfolioPapers.isFinished(attempt);
        var judgement = finished ? attempt.judgement(criterion.code()) : CriterionJudgement.open(criterion.code());
        var lines = new ArrayList<Paragraph>();
        lines.add(Paragraph.of(
                TextLook.SMALL,
                Run.of(words.of("document.attempt", attempt.attempt()) + ", " + by(attempt))
                        .in(Ink.FAINT)));
        if (judgement.outcome() == Outcome.NOT_YET) {
            lines.add(Paragraph.of(TextLook.SMALL, words.of("document.checklist.failing", failing(judgement))));
            lines.add(Paragraph.of(
                    TextLook.SMALL, words.of("document.checklist.would-show", judgement.whatWouldShowIt())));
        }
        if (!judgement.comment().isBlank()) {
            lines.add(Paragraph.of(TextLook.SMALL, judgement.comment()));
        }
        return Stream.of(Row.of(
                new Cell(Cell.Kind.ROW_HEAD, 1 + LETTERS_OF_CLAIM, null, null, lines),
                letter(judgement.sufficient()),
                Cell.of(Paragraph.of(TextLook.TABLE, outcome(judgement)))));
    }

    private String by(Submission attempt) {
        var assessor = papers.name(attempt.assessor());
        return PortfolioPapers.isFinished(attempt)
                ? words.of("document.by", assessor, words.day(Objects.requireNonNull(attempt.finished())))
                : words.of("document.with", assessor);
    }

    private String failing(CriterionJudgement judgement) {
        return String.join(
                ", ",
                judgement.failing().stream()
                        .sorted()
                        .map(letter -> words.of("marking.lacking." + letter))
                        .toList());
    }

    private Chip outcome(CriterionJudgement judgement) {
        var outcome = judgement.outcome();
        return outcome == null ? new Chip(Tone.WAITING, words.of("document.checklist.waiting")) : words.chip(outcome);
    }
}
