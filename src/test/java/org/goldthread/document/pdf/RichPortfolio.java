package org.goldthread.document.pdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A portfolio with one of everything that can be drawn. */
final class RichPortfolio {

    private RichPortfolio() {}

    static PdfDocument document() {
        return SomeDocument.of(cover(), declaration(), contents(), matrix(), record(), evidence(), originals());
    }

    private static Section cover() {
        return Section.cover(
                new CoverTitle(
                        "Portfolio of evidence",
                        "Zoë Łukasiewicz",
                        "Manage the achievement of customer satisfaction in learning and development, level 4"),
                new KeyValues(
                        "Facts of the portfolio",
                        List.of(
                                KeyValues.KeyValue.of("Assessor", "Sam Okafor"),
                                KeyValues.KeyValue.of("Framework", "Customer satisfaction in L&D, version 1.2"),
                                KeyValues.KeyValue.of("State", new Chip(Tone.WAITING, "With your assessor")),
                                KeyValues.KeyValue.of(
                                        "Criteria",
                                        new Chip(Tone.MET, "10 met"),
                                        Run.of("  "),
                                        new Chip(Tone.WAITING, "4 with your assessor"),
                                        Run.of("  "),
                                        new Chip(Tone.NOT_YET, "1 not yet"),
                                        Run.of("  "),
                                        new Chip(Tone.DRAFT, "3 in draft"),
                                        Run.of("  "),
                                        new Chip(Tone.OPEN, "7 open")))));
    }

    private static Section declaration() {
        return Section.of(
                "Declaration",
                Heading.of(1, "Declaration of authenticity", "declaration"),
                Paragraph.of(TextLook.LEAD, "The work in this portfolio is my own, and I have named the help I had."),
                Paragraph.of("Each original file is attached unchanged; its SHA-256 stands in the evidence index."),
                new Signature("Candidate", "Zoë Łukasiewicz", "Signed in Goldthread on 20 November 2026 at 16:41"),
                new Signature("Assessor", "Sam Okafor", "Signed in Goldthread on 21 November 2026 at 10:02"));
    }

    private static Section contents() {
        return Section.of(
                "Contents",
                Heading.of(1, "Contents", "contents"),
                new Contents(List.of(
                        new Contents.Entry(1, "Declaration of authenticity", "declaration"),
                        new Contents.Entry(1, "Coverage", "coverage"),
                        new Contents.Entry(1, "Achievement record", "record"),
                        new Contents.Entry(2, "Standard 3: support and manage colleagues", "record-3"),
                        new Contents.Entry(1, "Evidence", "evidence"),
                        new Contents.Entry(
                                2, "Questions waited three days for an answer: what 41 tickets told us", "evidence-1"),
                        new Contents.Entry(2, "Call-back within four hours, with an owner", "evidence-2"),
                        new Contents.Entry(3, "Names and scripts", "scripts"),
                        new Contents.Entry(1, "Attached originals", "originals"),
                        new Contents.Entry(2, "Tickets.pdf, page 1", "original-1-1"))));
    }

    private static Section matrix() {
        List<CoverageMap.Standard> standards = new ArrayList<>();
        Tone[] tones = {Tone.MET, Tone.WAITING, Tone.DRAFT, Tone.OPEN, Tone.NOT_YET};
        String[] details = {"2 items", "waiting 2 days", "draft", "nothing yet", "actions missing"};
        String[] names = {
            "Know and apply the service standards", "Build processes that last", "Support and manage colleagues"
        };
        for (int i = 0; i < names.length; i++) {
            int row = i;
            List<CoverageMap.Tile> tiles = IntStream.range(0, 5 - i % 2)
                    .mapToObj(c -> new CoverageMap.Tile(
                            tones[(c + row) % 5],
                            "Close the loop " + (row + 1) + "." + (c + 1),
                            details[(c + row) % 5]))
                    .toList();
            standards.add(new CoverageMap.Standard(names[i] + " S" + (i + 1), tiles));
        }
        return Section.landscape(
                "Coverage",
                List.of(
                        Heading.of(1, "Coverage", "coverage"),
                        Paragraph.of("Where each criterion stands today; the table below each picture says the same."),
                        new CoverageMap("Criteria by standard", standards),
                        Heading.plain(2, "Evidence by criterion"),
                        evidenceMatrix()));
    }

    private static Table evidenceMatrix() {
        List<Column> columns = new ArrayList<>(List.of(Column.of(3)));
        List<String> heads = new ArrayList<>(List.of("Evidence"));
        for (int i = 1; i <= 5; i++) {
            columns.add(Column.centred(1));
            heads.add("1." + i);
        }
        List<Row> rows = IntStream.range(0, 4)
                .mapToObj(r -> Row.of(
                        Cell.rowHead(Run.to("evidence-" + (r % 2 + 1), "Item " + (r + 1))),
                        Cell.of("✓").on(Tone.MET),
                        Cell.of("–"),
                        Cell.of("✓").on(Tone.MET),
                        Cell.of("–"),
                        Cell.of("…").on(Tone.WAITING)))
                .toList();
        Table ruled = Table.of("Evidence against the criteria of standard 1", columns, heads, rows);
        return new Table(ruled.summary(), TableLook.GRID, columns, ruled.head(), rows);
    }

    private static Section record() {
        List<Column> columns = List.of(
                Column.of(3.2),
                Column.centred(.5),
                Column.centred(.5),
                Column.centred(.5),
                Column.centred(.5),
                Column.centred(.5),
                Column.of(1.5));
        List<Row> rows =
                IntStream.rangeClosed(1, 30).mapToObj(RichPortfolio::recorded).toList();
        Row total = Row.of(
                Cell.rowHead("Across the standard").across(6),
                Cell.of(new Chip(Tone.MET, "20 met")).on(Tone.PLAIN));
        List<Row> all = new ArrayList<>(rows);
        all.add(total);
        return Section.of(
                "Achievement record",
                Heading.of(1, "Achievement record", "record"),
                Heading.of(2, "Standard 3: support and manage colleagues", "record-3"),
                Table.of("Decisions", columns, List.of("Criterion", "V", "A", "R", "C", "S", "Decision"), all),
                Aside.of(
                        Paragraph.of(TextLook.BODY, Run.strong("What was met. "), Run.of("The change plan is clear.")),
                        Paragraph.of("For 3.4 add the second review date: " + SomeDocument.NARRATIVE)));
    }

    private static Row recorded(int i) {
        return Row.of(
                new Cell(
                        Cell.Kind.ROW_HEAD,
                        1,
                        null,
                        null,
                        List.of(
                                Paragraph.of(TextLook.TABLE, Run.strong("Follow through 3." + i)),
                                Paragraph.of(
                                        TextLook.TABLE,
                                        "Review over time how colleagues deliver, and follow agreed actions "
                                                + "until done or dropped with a reason"))),
                Cell.of("yes"),
                Cell.of("yes"),
                Cell.of("yes"),
                Cell.of("yes"),
                Cell.of(i % 3 == 0 ? "no" : "yes"),
                Cell.of(
                        Paragraph.of(
                                TextLook.TABLE,
                                i % 3 == 0 ? new Chip(Tone.NOT_YET, "Not yet") : new Chip(Tone.MET, "Met")),
                        Paragraph.of(TextLook.QUIET, "Sam Okafor, 21 Nov 2026")));
    }

    private static Section evidence() {
        return Section.of(
                "Evidence",
                Heading.of(1, "Evidence", "evidence"),
                new ThreadLine(
                        "The thread: gap found 12 January, process introduced 2 March, colleagues coached 20 April, "
                                + "satisfaction measured in draft, next improvement not there yet",
                        List.of(
                                new ThreadLine.Stop("Gap found", "12 Jan 2026", Tone.MET),
                                new ThreadLine.Stop("Process introduced", "2 Mar 2026", Tone.MET),
                                new ThreadLine.Stop("Colleagues coached", "20 Apr – 8 Jun 2026", Tone.NOT_YET),
                                new ThreadLine.Stop("Satisfaction measured", "since Mar 2025", Tone.DRAFT),
                                new ThreadLine.Stop("Next improvement", "not there yet", Tone.OPEN))),
                Heading.of(2, "Questions waited three days for an answer: what 41 tickets told us", "evidence-1"),
                Paragraph.of(TextLook.QUIET, "Gap · 12 January 2026 · Faster answers for the field sales team"),
                Paragraph.of(SomeDocument.NARRATIVE),
                Paragraph.of(SomeDocument.NARRATIVE),
                Heading.plain(3, "What the customer said"),
                Paragraph.of(TextLook.QUOTE, "“I used to ring my colleagues. Now I ring you.”"),
                Paragraph.of(
                        TextLook.BODY,
                        Run.of("The service standard is "),
                        Run.to(URI.create("https://example.org/standards/answering?v=3"), "Answering customers, v3"),
                        Run.of("; see also "),
                        Run.to("evidence-2", "the call-back process"),
                        Run.of(".")),
                chart(),
                Heading.of(2, "Call-back within four hours, with an owner", "evidence-2"),
                Paragraph.of("Log the question, name an owner, call back within four hours."),
                Heading.of(3, "Names and scripts", "scripts"),
                scripts());
    }

    private static Figure chart() {
        double[] values = {72, 75, 71, 74, 73, 76, 79, 82, 81, 83, 86, 85};
        return new Figure(
                "Satisfied customers by month: from 72 to 76 % before the call-back, 79 to 86 % after it",
                130, canvas -> {
                    List<Canvas.Spot> spots = new ArrayList<>();
                    double step = (canvas.width() - 40) / (values.length - 1);
                    for (int grid = 60; grid <= 90; grid += 15) {
                        double y = 115 - (grid - 60) * 3.4;
                        canvas.line(new Canvas.Spot(34, y), new Canvas.Spot(canvas.width(), y), Ink.LINE, .6);
                        canvas.text(grid + " %", new Canvas.Spot(28, y + 3), Align.END, 8, Weight.PLAIN, Ink.FAINT);
                    }
                    for (int i = 0; i < values.length; i++) {
                        spots.add(new Canvas.Spot(36 + i * step, 115 - (values[i] - 60) * 3.4));
                    }
                    canvas.path(spots, Ink.ACCENT, 1.6);
                    spots.stream().skip(6).forEach(spot -> canvas.disc(spot, 2.4, Ink.ACCENT));
                });
    }

    private static Table scripts() {
        List<Row> rows = new ArrayList<>();
        OddText.samples().forEach((name, text) -> rows.add(Row.of(Cell.rowHead(name), Cell.of(text))));
        return Table.of("Scripts", List.of(Column.of(1), Column.of(3)), List.of("Script", "Sample"), rows);
    }

    private static Section originals() {
        byte[] tickets = "Ticket;Days\n1;3\n2;4\n".getBytes(StandardCharsets.UTF_8);
        return Section.of(
                "Attached originals",
                Heading.of(1, "Attached originals", "originals"),
                Paragraph.of("Each file is attached to this document as it was handed in."),
                Table.of(
                        "Attached files",
                        List.of(Column.of(2), Column.of(1), Column.of(4)),
                        List.of("File", "Size", "SHA-256"),
                        List.of(Row.of(
                                Cell.rowHead("E1-tickets.csv"),
                                Cell.of("20 bytes"),
                                Cell.of(SomeFile.sha256(tickets))))),
                SomeFile.named("E1-tickets.csv", "text/csv", tickets),
                SomeFile.named("E2-Żółw & «büro».txt", "text/plain", new byte[] {1, 2, 3}),
                new PagePicture(
                        "Tickets.pdf · page 1 of 2",
                        "original-1-1",
                        "Picture of page 1 of 2 of the attached file Tickets.pdf",
                        SomeImage.jpeg(827, 1169)),
                new PagePicture(
                        "Tickets.pdf · page 2 of 2",
                        null,
                        "Picture of page 2 of 2 of the attached file Tickets.pdf",
                        SomeImage.jpeg(1169, 827)),
                new PagePicture("", null, "A grey picture", SomeImage.greyJpeg()),
                new PagePicture("", null, "A picture with glass", SomeImage.transparentPng()),
                new PagePicture("", null, "A photograph of the queue, which cannot be shown", SomeImage.broken()));
    }
}
