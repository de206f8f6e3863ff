package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.KeyValues;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.TextLook;

/** What the assessor saw, discussed or asked, as it joined an attempt. */
record RecordPages(PortfolioPapers papers, DocumentWords words) {
    Stream<Part> parts() {
        if (papers.records().isEmpty()) {
            return Stream.empty();
        }
        var title = words.of("document.records");
        var entries = new ArrayList<>(List.of(new Contents.Entry(1, title, "records")));
        papers.records().forEach(entry -> entries.add(new Contents.Entry(2, heading(entry), entry.place())));
        Iterable<Block> blocks = () -> Stream.concat(
                        Stream.of(Heading.of(1, title, "records"), Paragraph.of(words.of("document.records.lead"))),
                        papers.records().stream().flatMap(this::blocks))
                .iterator();
        return Stream.of(new Part(entries, Section.of(title, blocks), 1));
    }

    private String heading(RecordEntry entry) {
        return words.labelled(words.constant(entry.addendum().kind()), entry.label());
    }

    private Stream<Block> blocks(RecordEntry entry) {
        var heading = heading(entry);
        return Stream.of(Heading.of(2, heading, entry.place()), facts(entry, heading));
    }

    private KeyValues facts(RecordEntry entry, String heading) {
        var addendum = entry.addendum();
        var facts = new ArrayList<KeyValues.KeyValue>();
        facts.add(fact("when", words.day(addendum.on())));
        facts.add(fact("where", addendum.placeOrMedium()));
        facts.add(fact("by", papers.name(addendum.by())));
        facts.add(fact("criteria", words.criteria(addendum.criteria(), papers.framework())));
        if (!addendum.question().isBlank()) {
            facts.add(fact("question", addendum.question()));
        }
        facts.add(fact("account." + addendum.kind(), addendum.account()));
        var recording = addendum.recording();
        if (recording != null) {
            var original = papers.original(recording);
            facts.add(new KeyValues.KeyValue(
                    words.of("document.records.recording"),
                    List.of(
                            Paragraph.of(TextLook.TABLE, Run.of(words.labelled(recording.name(), original.label()))),
                            Paragraph.of(TextLook.SMALL, words.file(recording)),
                            Paragraph.of(TextLook.SMALL, recording.sha256()))));
        }
        facts.add(fact("attempt", words.of("document.attempt", entry.attempt().attempt())));
        facts.add(fact("confirmed", words.moment(Objects.requireNonNull(addendum.confirmedByCandidate()))));
        return new KeyValues(heading, facts);
    }

    private KeyValues.KeyValue fact(String key, String value) {
        return KeyValues.KeyValue.of(words.of("document.records." + key), value);
    }
}
