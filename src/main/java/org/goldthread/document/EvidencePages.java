package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.KeyValues;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.FormativeComment;
import org.goldthread.marking.SubmittedItem;

/** Each piece of evidence: what it was handed in for, what was written, its measure, its files. */
record EvidencePages(PortfolioPapers papers, DocumentWords words) {
    Stream<Part> parts() {
        return papers.evidence().stream().map(this::part);
    }

    private Part part(EvidenceEntry entry) {
        var evidence = words.of("document.evidence");
        var entries = new ArrayList<Contents.Entry>();
        if (entry.number() == 1) {
            entries.add(new Contents.Entry(1, evidence, "evidence"));
        }
        entries.add(new Contents.Entry(2, title(entry), entry.place()));
        // worded while drawing: a long portfolio is never in memory as a whole
        Iterable<Block> blocks = () -> blocks(entry, evidence).iterator();
        var section = entry.number() == 1 ? Section.of(evidence, blocks) : Section.runningOn(evidence, blocks);
        return new Part(entries, section, 1);
    }

    private String title(EvidenceEntry entry) {
        return words.labelled(entry.item().title(), entry.label());
    }

    private List<Block> blocks(EvidenceEntry entry, String evidence) {
        var item = entry.item();
        var title = title(entry);
        var blocks = new ArrayList<Block>();
        if (entry.number() == 1) {
            blocks.add(Heading.of(1, evidence, "evidence"));
            blocks.add(Paragraph.of(words.of("document.evidence.lead")));
        }
        blocks.add(Heading.of(2, title, entry.place()));
        blocks.add(Paragraph.of(TextLook.QUIET, facts(entry)));
        blocks.add(claims(entry));
        blocks.add(Heading.plain(3, words.of("document.evidence.account")));
        blocks.add(written(item));
        if (!entry.formative().isEmpty()) {
            blocks.add(Heading.plain(3, words.of("document.evidence.draft-comments")));
            blocks.add(draftComments(entry));
        }
        item.measures().forEach(measure -> blocks.addAll(new MeasurePages(words).of(measure)));
        if (!item.attachments().isEmpty()) {
            blocks.add(Heading.plain(3, words.of("document.files")));
            blocks.add(files(entry));
        }
        return blocks;
    }

    private KeyValues written(SubmittedItem item) {
        var facts = words.written().of(item).stream()
                .map(written -> new KeyValues.KeyValue(
                        written.question(),
                        written.lines().stream()
                                .map(line -> Paragraph.of(TextLook.TABLE, line))
                                .toList()))
                .toList();
        return new KeyValues(words.of("document.evidence.written", item.title()), facts);
    }

    /** Formative feedback that the candidate handed in: attributed and dated, no judgement. */
    private KeyValues draftComments(EvidenceEntry entry) {
        var facts = entry.formative().stream()
                .map(comment -> new KeyValues.KeyValue(
                        words.of(
                                "document.evidence.draft-comments.by." + comment.as(),
                                comment.name(),
                                words.day(comment.at())),
                        Stream.of(question(comment), comment.text())
                                .filter(line -> !line.isEmpty())
                                .map(line -> Paragraph.of(TextLook.TABLE, line))
                                .toList()))
                .toList();
        return new KeyValues(
                words.of("document.evidence.draft-comments.of", entry.item().title()), facts);
    }

    private String question(FormativeComment comment) {
        return comment.question().isEmpty()
                ? ""
                : words.of("document.evidence.draft-comments.asked", comment.question());
    }

    private String facts(EvidenceEntry entry) {
        var item = entry.item();
        return Stream.of(
                        words.constant(item.detail().stage()),
                        words.constant(item.type()),
                        words.period(item),
                        words.of("document.role." + item.role()),
                        item.thread(),
                        words.of(
                                "document.evidence.attempts",
                                entry.attempts().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Table claims(EvidenceEntry entry) {
        return Table.of(
                words.of("document.evidence.shows", entry.item().title()),
                List.of(Column.of(2), Column.of(1), Column.of(3.1), Column.of(1.3)),
                List.of(
                        words.of("document.evidence.criterion"),
                        words.of("document.evidence.where"),
                        words.of("document.evidence.how"),
                        words.of("document.state")),
                entry.criteria().stream()
                        .flatMap(criterion -> entry.claims(criterion).stream())
                        .map(handedIn -> claim(handedIn, entry.attempts().size() > 1))
                        .toList());
    }

    private Row claim(EvidenceEntry.HandedIn handedIn, boolean oneOfSeveral) {
        var claim = handedIn.claim();
        var state = new ArrayList<>(List.of(Paragraph.of(TextLook.TABLE, words.chip(handedIn.state()))));
        if (oneOfSeveral) {
            var attempt = words.of("document.attempt", handedIn.attempt().attempt());
            state.add(Paragraph.of(TextLook.SMALL, attempt));
        }
        return Row.of(
                Cell.rowHead(words.criterion(claim.criterion(), papers.framework())),
                Cell.of(claim.locator()),
                Cell.of(claim.rationale()),
                Cell.of(state.toArray(Paragraph[]::new)));
    }

    private Table files(EvidenceEntry entry) {
        return Table.of(
                words.of("document.files.of", entry.item().title()),
                List.of(Column.of(2.6), Column.of(1.6), Column.of(3.2)),
                List.of(
                        words.of("document.digests.file"),
                        words.of("document.files.kind"),
                        words.of("document.digests.sha256")),
                entry.item().attachments().stream().map(this::file).toList());
    }

    private Row file(Attachment attachment) {
        var original = papers.original(attachment.file());
        var name = words.labelled(attachment.file().name(), original.label());
        var dated = attachment.dated();
        var kind = new ArrayList<Paragraph>();
        kind.add(Paragraph.of(TextLook.SMALL, words.file(attachment.file())));
        if (dated != null) {
            kind.add(Paragraph.of(TextLook.SMALL, words.of("document.files.dated", words.day(dated))));
        }
        return Row.of(
                Cell.rowHead(original.isShown() ? Run.to(original.place(), name) : Run.strong(name)),
                Cell.of(kind.toArray(Paragraph[]::new)),
                Cell.of(Paragraph.of(TextLook.SMALL, attachment.file().sha256())));
    }
}
