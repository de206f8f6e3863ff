package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.naughty.NaughtyTexts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in an entry: a spreadsheet takes none of it for a formula, and a line of JSON is one line. */
class NaughtyExportTest {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final List<String> texts = Stream.concat(
                    NaughtyTexts.all().stream(),
                    Stream.of("\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＠SUM(1)", "a\r\n=1+1", "a\",\"=1+1", "\"=1+1\""))
            .toList();

    @Test
    void noCellIsAFormula() {
        for (var text : texts) {
            var cells = cells(AuditExport.CSV.line(entry(text)));
            assertThat(cells).hasSize(10).noneMatch(NaughtyExportTest::isFormula);
            assertThat(cells.get(2)).isIn(text, "'" + text);
            assertThat(cells(AuditExport.CSV.asked(List.of(text, text)))).noneMatch(NaughtyExportTest::isFormula);
        }
    }

    @Test
    void inJsonEachIsTheTextItWasOnOneLine() {
        for (var text : texts) {
            var line = AuditExport.JSON.line(entry(text));
            assertThat(line.strip()).doesNotContain("\n", "\r");
            assertThat(JsonMapper.shared().readTree(line).path("actor").asString())
                    .isEqualTo(text);
        }
    }

    private static AuditEvent entry(String text) {
        return new AuditEvent(1, Instant.EPOCH, text, text, List.of(text), text, text, text, text, text);
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    /** As a spreadsheet reads a line: cells in quotes, a quote in one twice. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean within = false;
        for (int at = 0; at < line.length(); at++) {
            char next = line.charAt(at);
            if (next == '"' && within && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(line.charAt(++at));
            } else if (next == '"') {
                within = !within;
            } else if (within) {
                cell.append(next);
            } else if (next == ',' || next == '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
            }
        }
        return cells;
    }
}
