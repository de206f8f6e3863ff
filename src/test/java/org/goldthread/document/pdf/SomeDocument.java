package org.goldthread.document.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Documents for tests. */
final class SomeDocument {
    static final String NARRATIVE = "Before I started I read the last two quarters of tickets, sat beside three people "
            + "while they answered calls, and wrote down what they looked up and how long it took. The naïve answer – "
            + "more training – would have cost about €1,200 and changed nothing, because the price list that they "
            + "needed was three clicks and a password away.";

    private SomeDocument() {}

    static PdfDocument of(Section... sections) {
        return of(List.of(sections));
    }

    static PdfDocument of(Iterable<Section> sections) {
        return new PdfDocument(
                "Portfolio of Zoë Łukasiewicz",
                "Zoë Łukasiewicz",
                "Customer satisfaction in L&D, level 4",
                Locale.UK,
                Instant.parse("2026-11-22T09:00:00Z"),
                new Furniture(
                        "Portfolio of Zoë Łukasiewicz · Customer satisfaction in L&D, level 4",
                        "Made with Goldthread on 22 November 2026 at 09:00",
                        "Page {0} of {1}"),
                sections);
    }

    /** Every block that can be empty, empty. */
    static PdfDocument empty() {
        return of(
                Section.of("", List.of()),
                Section.of(
                        "",
                        Heading.of(1, "", "nothing"),
                        Paragraph.of(""),
                        new Contents(List.of()),
                        new KeyValues("", List.of()),
                        new CoverageMap("", List.of()),
                        Aside.of(),
                        Table.of("", List.of(Column.of(1)), List.of(""), List.of()),
                        Table.of("", List.of(Column.of(1)), List.of(""), List.of(Row.of())),
                        new ThreadLine("No stages yet", List.of()),
                        new Signature("", "", "")));
    }
}
