package org.goldthread.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
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

    /**
     * Uploads a file that comes with the demo, or one made of {@code item} of the kind that {@code name} says.
     *
     * @param measures those of the piece of work, as they stand
     */
    FileFacts upload(String name, DemoItem item, List<Measure> measures) {
        var kept = new ClassPathResource("demo/files/" + name);
        try {
            var content = kept.exists() ? kept.getContentAsByteArray() : made(name, item, measures);
            return files.upload(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] made(String name, DemoItem item, List<Measure> measures) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> DemoPages.pdf(item.title(), item.node().get("pages"), clock.instant());
            case "docx" -> OfficeFiles.word(written(item));
            case "xlsx" -> OfficeFiles.excel(DemoSheets.of(item, measures));
            case "csv" -> DemoSheets.csv(item, measures);
            case "png" ->
                name.contains("chart")
                        ? Pictures.chart(item.title(), values(measures.getFirst()))
                        : Pictures.board(notes(item), name.hashCode(), "png");
            case "jpg" -> Pictures.board(notes(item), name.hashCode(), "jpg");
            default -> throw new IllegalArgumentException("No maker for " + name);
        };
    }

    private static double[] values(Measure measure) {
        return measure.readings().stream().mapToDouble(MeasurePoint::value).toArray();
    }

    /** What the script has as pages, one after another; without them, what the form tells. */
    private static List<String> written(DemoItem item) {
        var all = new ArrayList<String>();
        all.add(item.title());
        var pages = item.node().path("pages");
        if (pages.isEmpty()) {
            all.addAll(paragraphs(item));
        }
        for (var page : pages) {
            all.add(page.get("heading").asString());
            page.get("text").forEach(text -> all.add(text.asString()));
        }
        return all;
    }

    /** What stands on a photographed board: the notes of the script, or what the form tells. */
    private static List<String> notes(DemoItem item) {
        var notes = item.node().path("notes");
        return notes.isEmpty()
                ? paragraphs(item)
                : notes.valueStream().map(JsonNode::asString).toList();
    }

    /** The summary and every longer text of the form. */
    private static List<String> paragraphs(DemoItem item) {
        var texts = new ArrayList<String>();
        texts.add(item.text("summary"));
        item.node()
                .get("detail")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> text.length() > LONG)
                .forEach(texts::add);
        return texts;
    }
}
