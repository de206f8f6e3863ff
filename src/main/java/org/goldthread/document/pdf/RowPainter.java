package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Draws one row, or as much of it as fits. */
final class RowPainter {
    private static final float CORNER = 4;

    private final Press press;
    private final TableLook look;

    RowPainter(Press press, TableLook look) {
        this.press = press;
        this.look = look;
    }

    /** The room left and right of the text in a cell. */
    static float side(TableLook look, Cell cell) {
        return switch (look) {
            case RULED, GRID -> 5;
            case PLAIN -> 0;
            case TILES -> cell.tone() == null ? 0 : 9;
        };
    }

    private float above() {
        return switch (look) {
            case RULED, GRID -> 4.5f;
            case PLAIN -> 2;
            case TILES -> 7;
        };
    }

    float height(List<CellLayout> row) {
        float height = 0;
        for (CellLayout cell : row) {
            height = Math.max(height, cell.height());
        }
        return height + 2 * above();
    }

    /** Draws a row that was begun before or begins here; true when nothing of it is left. */
    boolean paint(List<CellLayout> row, boolean repeated) throws IOException {
        PageFlow flow = press.flow();
        Page page = flow.page();
        float room = flow.room() - 2 * above();
        boolean force = flow.fresh() || repeated;
        float tallest = 0;
        boolean done = true;
        for (CellLayout cell : row) {
            float height = 0;
            List<CellLayout.CellLine> lines = cell.fitting(room, force);
            for (CellLayout.CellLine line : lines) {
                height += line.height();
            }
            tallest = Math.max(tallest, height);
            done &= lines.size() == cell.fitting(Float.MAX_VALUE, false).size();
        }
        if (tallest == 0 && !done) {
            return false;
        }
        float height = tallest + 2 * above();
        ground(page, row, height, repeated);
        for (CellLayout cell : row) {
            text(page, cell, cell.fitting(room, force), repeated);
        }
        if (repeated) {
            page.pen().end();
        }
        flow.down(height);
        return done;
    }

    private void ground(Page page, List<CellLayout> row, float height, boolean repeated) {
        if (repeated) {
            page.pen().beginRepeated("");
        } else {
            page.pen().beginArtifact();
        }
        float bottom = press.flow().y() - height;
        for (CellLayout cell : row) {
            Tone tone = cell.cell().tone();
            Box box = new Box(cell.x(), bottom, cell.x() + cell.width(), bottom + height);
            if (tone != null && look == TableLook.TILES) {
                Ornaments.ground(page.pen(), tone, inset(box), CORNER);
            } else if (tone != null) {
                page.pen().fillColour(tone.ground());
                page.pen().rectangle(box.left(), box.bottom(), box.width(), box.height(), 0);
                page.pen().fill();
            }
        }
        rules(page.pen(), row, bottom, height);
        if (!repeated) {
            page.pen().end();
        }
    }

    private static Box inset(Box box) {
        return new Box(box.left() + 2, box.bottom() + 2, box.right() - 2, box.top() - 2);
    }

    private void rules(Pen pen, List<CellLayout> row, float bottom, float height) {
        switch (look) {
            case RULED -> {
                boolean head = row.getFirst().cell().kind() == Cell.Kind.COLUMN_HEAD;
                CellLayout last = row.getLast();
                pen.strokeColour((head ? Ink.LINE_STRONG : Ink.LINE).rgb(), 0.6f);
                pen.line(row.getFirst().x(), bottom, last.x() + last.width(), bottom);
            }
            case GRID -> {
                pen.strokeColour(Ink.LINE_STRONG.rgb(), 0.5f);
                row.forEach(cell -> pen.rectangle(cell.x(), bottom, cell.width(), height, 0));
                pen.stroke();
            }
            case PLAIN, TILES -> {}
        }
    }

    private void text(Page page, CellLayout cell, List<CellLayout.CellLine> lines, boolean repeated)
            throws IOException {
        float top = press.flow().y() - above();
        float side = side(look, cell.cell());
        float x = cell.x() + side;
        float width = cell.width() - 2 * side;
        for (int from = 0; from < lines.size(); ) {
            int to = CellLayout.endOfParagraph(lines, from);
            CellLayout.CellLine first = lines.get(from);
            List<Line> part = lines.subList(from, to).stream()
                    .map(CellLayout.CellLine::line)
                    .toList();
            top -= first.above();
            TextPainter.Column column = new TextPainter.Column(x, top, width, cell.align(first));
            if (repeated) {
                TextPainter.paintRepeated(page, part, column);
            } else {
                press.text().paint(page, cell.element(first), part, column);
            }
            top -= Press.height(part);
            from = to;
        }
        cell.drawn(lines.size());
    }
}
