package org.goldthread.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Every criterion as a tile in the tone of its state, one row for each standard; a table to those who cannot see it. */
public record CoverageMap(String summary, List<Standard> standards) implements Block {

    /** A row of the map. */
    public record Standard(String title, List<Tile> criteria) {}

    /**
     * A criterion of the map.
     *
     * @param detail a few words on its state, which the sign and the tone repeat
     */
    public record Tile(Tone tone, String title, String detail) {

        private Cell cell() {
            Run sign = new Run(tone.sign(), Weight.STRONG, tone.ink(), null);
            Run words = new Run(tone.sign().isEmpty() ? detail : " " + detail, Weight.PLAIN, tone.ink(), null);
            return Cell.of(Paragraph.of(TextLook.SMALL, Run.strong(title)), Paragraph.of(TextLook.SMALL, sign, words))
                    .on(tone);
        }
    }

    public CoverageMap {
        standards = List.copyOf(standards);
    }

    Table asTable() {
        int widest = standards.stream().mapToInt(s -> s.criteria().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>(List.of(Column.of(1.25)));
        for (int i = 0; i < widest; i++) {
            columns.add(Column.of(1));
        }
        List<Row> rows = standards.stream().map(CoverageMap::row).toList();
        return new Table(summary, TableLook.TILES, columns, List.of(), rows);
    }

    private static Row row(Standard standard) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.rowHead(standard.title())));
        standard.criteria().forEach(tile -> cells.add(tile.cell()));
        return new Row(cells);
    }
}
