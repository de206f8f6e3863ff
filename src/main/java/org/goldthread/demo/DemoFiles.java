package org.goldthread.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the files that the demo's people attach: what stands in them is what their evidence tells. */
@Component
class DemoFiles {
    private static final int LONG = 40;

    private final FilesService files;
    private final Clock clock;

    DemoFiles(FilesService files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Uploads a file that comes with the demo, or one made of {@code item} of the kind that {@code name} says. */
    FileFacts upload(String name, JsonNode item) {
        var kept = new ClassPathResource("demo/files/" + name);
        try {
            var content = kept.exists() ? kept.getContentAsByteArray() : made(name, item);
            return files.upload(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] made(String name, JsonNode item) {
        var title = item.get("title").asString();
        var paragraphs = paragraphs(item);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> DemoPages.pdf(title, item.get("pages"), clock.instant());
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

    /** The summary and every longer text of the form: what the attached file says at more length. */
    private static List<String> paragraphs(JsonNode item) {
        var texts = new ArrayList<String>();
        texts.add(item.get("summary").asString());
        item.get("detail")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> text.length() > LONG)
                .forEach(texts::add);
        return texts;
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
