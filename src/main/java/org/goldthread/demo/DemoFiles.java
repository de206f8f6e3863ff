package org.goldthread.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Furniture;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.PageBreak;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.PdfDocument;
import org.goldthread.document.pdf.PdfWriter;
import org.goldthread.document.pdf.Progress;
import org.goldthread.document.pdf.Section;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.springframework.stereotype.Component;

/** Makes the files that the demo's people attach: what stands in them is what their evidence tells. */
@Component
class DemoFiles {
    private final FilesService files;
    private final Clock clock;

    DemoFiles(FilesService files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Uploads a file of the kind that {@code name} says. */
    FileFacts upload(String name, String title, List<String> paragraphs) {
        var content = content(name, title, paragraphs);
        return files.upload(name, new ByteArrayInputStream(content));
    }

    private byte[] content(String name, String title, List<String> paragraphs) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> pdf(title, paragraphs);
            case "docx" -> OfficeFiles.word(withTitle(title, paragraphs));
            case "xlsx" -> OfficeFiles.excel(rows(title));
            case "csv" -> csv(rows(title));
            case "png" ->
                name.contains("chart")
                        ? Pictures.chart(title, new double[] {72, 71, 74, 73, 79, 81, 80, 84, 86})
                        : Pictures.board(paragraphs, name.hashCode(), "png");
            case "jpg" -> Pictures.board(paragraphs, name.hashCode(), "jpg");
            default -> throw new IllegalArgumentException("No maker for " + name);
        };
    }

    private byte[] pdf(String title, List<String> paragraphs) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(1, title, "start"));
        for (int at = 0; at < paragraphs.size(); at++) {
            if (at > 0 && at % 3 == 0) {
                blocks.add(new PageBreak());
            }
            blocks.add(Paragraph.of(paragraphs.get(at)));
        }
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter()
                    .write(
                            new PdfDocument(
                                    title,
                                    "",
                                    "",
                                    Locale.UK,
                                    clock.instant(),
                                    new Furniture(title, "", "Page {0} of {1}"),
                                    List.of(Section.of("", blocks))),
                            out,
                            Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> withTitle(String title, List<String> paragraphs) {
        var all = new ArrayList<String>();
        all.add(title);
        all.addAll(paragraphs);
        return all;
    }

    /** Two quarters of weekly figures that end better than they began. */
    private static List<List<String>> rows(String title) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(title, "", ""));
        rows.add(List.of("Week", "Contacts", "Within the promise, %"));
        for (int week = 1; week <= 26; week++) {
            var within = week == 9 ? 58 : Math.min(92, 62 + week + week * 7 % 5);
            rows.add(List.of(Integer.toString(week), Integer.toString(30 + week * 13 % 17), Integer.toString(within)));
        }
        return rows;
    }

    private static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(DemoFiles::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }
}
