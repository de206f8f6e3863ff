package org.goldthread.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import tools.jackson.databind.JsonNode;

/** The tables that the demo's people attach: what the script has as rows, the readings of measures, or a weekly log. */
final class DemoSheets {
    private static final int WEEKS = 26;
    private static final int SLIP = 9;

    private DemoSheets() {}

    /** One sheet per measure and one that reads them, where the item says what its measure tells; else a single one. */
    static List<OfficeFiles.Sheet> of(DemoItem item, List<Measure> measures) {
        var detail = item.node().get("detail");
        if (item.measure() == null || !detail.has("whatItTells")) {
            return List.of(new OfficeFiles.Sheet("Sheet 1", rows(item, measures)));
        }
        var sheets = new ArrayList<OfficeFiles.Sheet>();
        measures.forEach(
                measure -> sheets.add(new OfficeFiles.Sheet("Measure " + (sheets.size() + 1), readings(measure))));
        sheets.add(new OfficeFiles.Sheet(
                "What it tells",
                List.of(
                        List.of("What it tells", detail.get("whatItTells").asString()),
                        List.of("Who was asked", detail.get("population").asString()),
                        List.of(
                                "Who did not answer",
                                detail.get("whoDidNotAnswer").asString()))));
        return sheets;
    }

    static byte[] csv(DemoItem item, List<Measure> measures) {
        return rows(item, measures).stream()
                .map(row -> row.stream().map(DemoSheets::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(DemoItem item, List<Measure> measures) {
        var told = item.node().path("rows");
        if (!told.isEmpty()) {
            return told.valueStream()
                    .map(row -> row.valueStream().map(JsonNode::asString).toList())
                    .toList();
        }
        return item.measure() == null ? weeks(item.title()) : readings(measures.getFirst());
    }

    private static List<List<String>> readings(Measure measure) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Up to", measure.name() + ", " + measure.unit(), "Answers"));
        measure.readings().forEach(point -> rows.add(row(point)));
        return rows;
    }

    private static List<String> row(MeasurePoint point) {
        var n = point.n();
        return List.of(point.on().toString(), Long.toString(Math.round(point.value())), n == null ? "" : n.toString());
    }

    /** Two quarters of weekly figures that end better than they began, with one slip. */
    private static List<List<String>> weeks(String title) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(title, "", ""));
        rows.add(List.of("Week", "Counted", "Within the promise, %"));
        var shift = Math.floorMod(title.hashCode(), 5);
        for (int week = 1; week <= WEEKS; week++) {
            var within = week == SLIP ? 58 + shift : Math.min(94 + shift, 62 + shift + week + week * 7 % 5);
            rows.add(List.of(
                    Integer.toString(week), Integer.toString(30 + (week + shift) * 13 % 17), Integer.toString(within)));
        }
        return rows;
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
