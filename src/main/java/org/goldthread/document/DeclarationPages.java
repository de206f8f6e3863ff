package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Chip;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.KeyValues;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Signature;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.document.pdf.Tone;
import org.goldthread.marking.Declaration;
import org.goldthread.marking.Submission;

/** What the candidate declared with each attempt, what seals it, and the plan that both agreed. */
record DeclarationPages(PortfolioPapers papers, DocumentWords words) {
    Part part() {
        var title = words.of("document.declaration");
        return Part.of(new Contents.Entry(1, title, "declaration"), Section.of(title, blocks(title)));
    }

    private List<Block> blocks(String title) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(1, title, "declaration"));
        wordings()
                .forEach(
                        wording -> blocks.add(Paragraph.of(TextLook.LEAD, words.of("marking.declaration." + wording))));
        if (papers.attempts().isEmpty()) {
            blocks.add(Paragraph.of(words.of("document.declaration.none")));
            blocks.add(
                    new Signature(words.of("document.candidate"), papers.candidate(), words.of("document.sign-here")));
        } else {
            blocks.add(Paragraph.of(words.of("document.declaration.attempts", papers.candidate())));
            blocks.add(attempts());
            blocks.add(Paragraph.of(TextLook.QUIET, words.of("document.declaration.seal")));
        }
        blocks.add(Heading.of(2, words.of("document.plan"), "plan"));
        blocks.add(new KeyValues(words.of("document.plan"), plan()));
        return blocks;
    }

    /** The wordings that were declared; the one of today where nothing was handed in yet. */
    private List<String> wordings() {
        var declared = papers.attempts().stream()
                .map(attempt -> attempt.declaration().wording())
                .distinct()
                .toList();
        return declared.isEmpty() ? List.of(Declaration.WORDING) : declared;
    }

    private Table attempts() {
        return Table.of(
                words.of("document.declaration.attempts", papers.candidate()),
                List.of(Column.of(1.1), Column.of(1.6), Column.of(1.9), Column.of(2.6)),
                List.of(
                        words.of("document.attempt.head"),
                        words.of("document.declared"),
                        words.of("document.authentic"),
                        words.of("document.seal")),
                () -> papers.attempts().stream().map(this::attempt).iterator());
    }

    private Row attempt(Submission attempt) {
        return Row.of(
                Cell.rowHead(words.of("document.attempt", attempt.attempt())),
                Cell.of(words.moment(attempt.declaration().acceptedAt())),
                Cell.of(authentic(attempt)),
                Cell.of(
                        Paragraph.of(TextLook.SMALL, attempt.contentHash()),
                        Paragraph.of(
                                TextLook.SMALL,
                                attempt.isIntact()
                                        ? new Chip(Tone.MET, words.of("document.intact"))
                                        : new Chip(Tone.STOPPED, words.of("document.changed")))));
    }

    /** The assessor's word counts with the decisions, not before. */
    private String authentic(Submission attempt) {
        return PortfolioPapers.isFinished(attempt) && attempt.authenticityConfirmed()
                ? words.of("document.authentic.confirmed", papers.name(attempt.assessor()))
                : words.of("document.with", papers.name(attempt.assessor()));
    }

    private List<KeyValues.KeyValue> plan() {
        var portfolio = papers.portfolio();
        var plan = portfolio.plan();
        var all = plan.criteria().size() == papers.framework().criteria().size();
        var facts = new ArrayList<KeyValues.KeyValue>();
        facts.add(KeyValues.KeyValue.of(
                words.of("document.plan.criteria"),
                all
                        ? words.of("document.plan.all", plan.criteria().size())
                        : words.criteria(plan.criteria(), papers.framework())));
        facts.add(said("document.plan.methods", plan.methods()));
        var review = plan.reviewOn();
        facts.add(said("document.plan.review", review == null ? "" : words.day(review)));
        facts.add(said("document.plan.adjustments", plan.reasonableAdjustments()));
        var candidate = portfolio.agreedByCandidate();
        var assessor = portfolio.agreedByAssessor();
        facts.add(said("document.plan.candidate", candidate == null ? "" : words.moment(candidate)));
        facts.add(said("document.plan.assessor", assessor == null ? "" : words.moment(assessor)));
        return facts;
    }

    private KeyValues.KeyValue said(String key, String value) {
        return KeyValues.KeyValue.of(words.of(key), value.isBlank() ? words.of("document.plan.nothing") : value);
    }
}
