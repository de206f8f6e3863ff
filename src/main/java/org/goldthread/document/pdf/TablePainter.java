package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSString;

/** Draws tables: over pages if need be, with their heads repeated for the eye. */
final class TablePainter {
    private static final float AFTER = 12;
    /** What must fit below a head, so that it does not stand alone, where what follows may be parted. */
    private static final float FIRST_ROW = 30;

    /** Rows that are taller than this together may be parted: a page left half empty is worse. */
    static final float KEPT = Sheet.LANDSCAPE.textHeight() / 2;

    private final Press press;

    TablePainter(Press press) {
        this.press = press;
    }

    /** How much of a table must stand together where it begins, in points. */
    float beginning(Table table) throws IOException {
        RowPainter painter = new RowPainter(press, table.look());
        float rows = height(table, painter, RowsAhead.of(table.body()).first());
        return height(table, painter, table.head()) + (rows < KEPT ? rows : FIRST_ROW);
    }

    void paint(Table table) throws IOException {
        RowsAhead rows = RowsAhead.of(table.body());
        if (table.head().isEmpty() && rows.isEmpty()) {
            return;
        }
        Table ahead = table.withBody(rows);
        RowPainter painter = new RowPainter(press, table.look());
        PageFlow flow = press.flow();
        flow.need(beginning(ahead));
        Element element = press.structure().open("Table");
        element.attribute("Table", "Summary", new COSString(CleanText.line(table.summary())));
        if (!table.head().isEmpty()) {
            Element head = element.child("THead");
            for (Row row : table.head()) {
                paint(table, painter, row, head);
            }
        }
        Element body = table.head().isEmpty() ? element : element.child("TBody");
        while (!rows.isEmpty()) {
            press.watch().check();
            keep(table, painter, rows.together());
            paint(table, painter, rows.take(), body);
            body.settle();
        }
        press.structure().close();
        flow.down(AFTER);
    }

    private void keep(Table table, RowPainter painter, List<Row> together) throws IOException {
        float height = height(table, painter, together);
        if (height > press.flow().room() && height < KEPT) {
            nextPage(table, painter);
        }
    }

    private void paint(Table table, RowPainter painter, Row row, Element group) throws IOException {
        List<CellLayout> cells = layout(table, row);
        Element element = group.child("TR");
        cells.forEach(cell -> cell.tag(element));
        while (!painter.paint(cells, false)) {
            nextPage(table, painter);
        }
    }

    private void nextPage(Table table, RowPainter painter) throws IOException {
        press.flow().newPage();
        if (height(table, painter, table.head()) > press.flow().room() / 3) {
            return;
        }
        for (Row row : table.head()) {
            painter.paint(layout(table, row), true);
        }
    }

    private float height(Table table, RowPainter painter, List<Row> rows) throws IOException {
        float height = 0;
        for (Row row : rows) {
            height += painter.height(layout(table, row));
        }
        return height;
    }

    private List<CellLayout> layout(Table table, Row row) throws IOException {
        float[] edges = edges(table.columns());
        List<CellLayout> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : complete(row, table.columns().size())) {
            float x = edges[column];
            float width = edges[column + cell.span()] - x;
            Align own = cell.align();
            Align align = own == null ? table.columns().get(column).align() : own;
            CellLayout laid = new CellLayout(cell, align, x, width);
            laid.fill(press.layout(), Math.max(1, width - 2 * RowPainter.side(table.look(), cell)));
            cells.add(laid);
            column += cell.span();
        }
        return cells;
    }

    private float[] edges(List<Column> columns) {
        float shares = 0;
        for (Column column : columns) {
            shares += column.share();
        }
        float[] edges = new float[columns.size() + 1];
        edges[0] = press.flow().left();
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + press.flow().width() * columns.get(i).share() / shares;
        }
        return edges;
    }

    private static List<Cell> complete(Row row, int columns) {
        List<Cell> cells = new ArrayList<>(row.cells());
        int covered = cells.stream().mapToInt(Cell::span).sum();
        if (covered > columns) {
            throw new IllegalArgumentException("A row covers %d columns of %d".formatted(covered, columns));
        }
        for (int i = covered; i < columns; i++) {
            cells.add(Cell.empty());
        }
        return cells;
    }
}
