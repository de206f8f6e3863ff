package org.goldthread.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.marking.WitnessConfirmation;

/** Who testifies, what evidence there is, and each file with its digest. */
record IndexPages(PortfolioPapers papers, DocumentWords words) {
    Stream<Part> parts() {
        return Stream.of(witnesses(), evidence(), files()).flatMap(Optional::stream);
    }

    private Optional<Part> witnesses() {
        var testified = papers.evidence().stream()
                .filter(entry -> entry.item().witness() != null)
                .toList();
        return part(
                "witnesses",
                testified,
                Table.of(
                        words.of("document.witnesses"),
                        List.of(Column.of(1.5), Column.of(1.7), Column.of(2), Column.of(1.8)),
                        heads("witness", "witness.relationship", "evidence.one", "witness.confirmed"),
                        rows(testified, this::witness)));
    }

    private Row witness(EvidenceEntry entry) {
        var witness = Objects.requireNonNull(entry.item().witness());
        var stated = witness.statedOn();
        return Row.of(
                new Cell(
                        Cell.Kind.ROW_HEAD,
                        1,
                        null,
                        null,
                        List.of(
                                Paragraph.of(TextLook.TABLE, Run.strong(witness.name())),
                                Paragraph.of(TextLook.SMALL, witness.role()))),
                Cell.of(
                        Paragraph.of(TextLook.TABLE, witness.relationship()),
                        Paragraph.of(TextLook.SMALL, witness.contact())),
                Cell.of(
                        Paragraph.of(TextLook.TABLE, title(entry)),
                        Paragraph.of(
                                TextLook.SMALL,
                                stated == null ? "" : words.of("document.witness.stated", words.day(stated)))),
                Cell.of(confirmation(entry)
                        .map(each -> words.of("document.witness.how", each.how(), words.day(each.on())))
                        .orElseGet(() -> words.of("document.witness.open"))));
    }

    /** As its assessor noted it; known once the attempt is finished. */
    private Optional<WitnessConfirmation> confirmation(EvidenceEntry entry) {
        return papers.finished().stream()
                .flatMap(attempt -> attempt.witnessConfirmations().stream())
                .filter(each -> each.item().equals(entry.item().item()))
                .reduce((_, later) -> later);
    }

    private Optional<Part> evidence() {
        return part(
                "index",
                papers.evidence(),
                Table.of(
                        words.of("document.index"),
                        List.of(Column.of(.5), Column.of(2.7), Column.of(1.5), Column.of(2.6)),
                        heads("index.number", "evidence.one", "index.when", "index.shows"),
                        rows(papers.evidence(), this::evidence)));
    }

    private Row evidence(EvidenceEntry entry) {
        var item = entry.item();
        return Row.of(
                Cell.rowHead(entry.label()),
                Cell.of(
                        Paragraph.of(TextLook.TABLE, Run.to(entry.place(), item.title())),
                        Paragraph.of(TextLook.SMALL, words.constant(item.type()))),
                Cell.of(words.period(item)),
                Cell.of(words.criteria(entry.criteria(), papers.framework())));
    }

    private Optional<Part> files() {
        var originals = papers.originals().values();
        return part(
                "digests",
                originals,
                Table.of(
                        words.of("document.digests"),
                        List.of(Column.of(.7), Column.of(3), Column.of(3.3)),
                        heads("index.number", "digests.file", "digests.sha256"),
                        rows(originals, this::file)));
    }

    private Row file(Original original) {
        var facts = original.facts();
        var name = original.isShown() ? Run.to(original.place(), facts.name()) : Run.of(facts.name());
        return Row.of(
                Cell.rowHead(original.label()),
                Cell.of(
                        Paragraph.of(TextLook.TABLE, name),
                        Paragraph.of(TextLook.SMALL, words.file(facts)),
                        Paragraph.of(TextLook.SMALL, original.of())),
                Cell.of(Paragraph.of(TextLook.SMALL, facts.sha256())));
    }

    private Run title(EvidenceEntry entry) {
        return Run.to(entry.place(), words.labelled(entry.item().title(), entry.label()));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.of("document." + key)).toList();
    }

    /** Each is worded when it is drawn. */
    private static <T> Iterable<Row> rows(Collection<T> told, Function<T, Row> row) {
        return () -> told.stream().map(row).iterator();
    }

    private Optional<Part> part(String key, Collection<?> told, Table table) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var title = words.of("document." + key);
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(1, title, key));
        blocks.add(Paragraph.of(words.of("document." + key + ".lead")));
        blocks.add(table);
        return Optional.of(Part.of(new Contents.Entry(1, title, key), Section.runningOn(title, blocks)));
    }
}
