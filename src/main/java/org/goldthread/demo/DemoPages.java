package org.goldthread.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Furniture;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.PageBreak;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.PdfDocument;
import org.goldthread.document.pdf.PdfWriter;
import org.goldthread.document.pdf.Progress;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Table;
import tools.jackson.databind.JsonNode;

/** Prints what the demo's people wrote on paper: each page of the script on a page of its own, so that "page 2" is true. */
final class DemoPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final PdfWriter WRITER = new PdfWriter();

    private DemoPages() {}

    static byte[] pdf(String title, JsonNode pages, Instant made) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(1, title, "start"));
        for (var page : pages) {
            if (blocks.size() > 1) {
                blocks.add(new PageBreak());
            }
            blocks.add(Heading.plain(2, page.get("heading").asString()));
            page.get("text")
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(Paragraph::of)
                    .forEach(blocks::add);
            if (page.has("rows")) {
                blocks.add(table(page.get("heading").asString(), page.get("rows")));
            }
        }
        var furniture = new Furniture(title, "", "Page {0} of {1}");
        var document = new PdfDocument(title, "", "", Locale.UK, made, furniture, List.of(Section.of("", blocks)));
        var out = new ByteArrayOutputStream();
        try {
            WRITER.write(document, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Table table(String summary, JsonNode rows) {
        var heads = texts(rows.get(0));
        var columns = Collections.nCopies(heads.size(), Column.of(1));
        var body = rows.valueStream()
                .skip(1)
                .map(row -> new Row(texts(row).stream().map(Cell::of).toList()))
                .toList();
        return Table.of(summary, columns, heads, body);
    }

    private static List<String> texts(JsonNode row) {
        return row.valueStream().map(JsonNode::asString).map(DemoPages::said).toList();
    }

    private static String said(String cell) {
        return ISO_DAY.matcher(cell).matches() ? DAY.format(LocalDate.parse(cell)) : cell;
    }
}
