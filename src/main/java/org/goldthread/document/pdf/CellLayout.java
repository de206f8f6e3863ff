package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A cell cut into lines, of which some may be drawn already. */
final class CellLayout {

    /** A line of the cell and the room above it. */
    record CellLine(Line line, int paragraph, float above) {
        float height() {
            return above + line.height();
        }
    }

    private final Cell cell;
    private final Align align;
    private final float x;
    private final float width;
    private final List<CellLine> lines = new ArrayList<>();
    private final List<Element> paragraphs = new ArrayList<>();
    private int next;

    CellLayout(Cell cell, Align align, float x, float width) {
        this.cell = cell;
        this.align = align;
        this.x = x;
        this.width = width;
    }

    void fill(TextLayout layout, float room) throws IOException {
        float above = 0;
        for (int i = 0; i < cell.content().size(); i++) {
            Paragraph paragraph = cell.content().get(i);
            for (Line line : layout.lines(paragraph, room)) {
                lines.add(new CellLine(line, i, above));
                above = 0;
            }
            above = paragraph.look().after() / 2;
        }
    }

    Cell cell() {
        return cell;
    }

    float x() {
        return x;
    }

    float width() {
        return width;
    }

    /** Makes the element of the cell, and one for each of its paragraphs if there are several. */
    void tag(Element row) {
        Element element = row.child(cell.kind() == Cell.Kind.DATA ? "TD" : "TH");
        if (cell.kind() != Cell.Kind.DATA) {
            String scope = cell.kind() == Cell.Kind.ROW_HEAD ? "Row" : "Column";
            element.attribute("Table", "Scope", COSName.getPDFName(scope));
        }
        if (cell.span() > 1) {
            element.attribute("Table", "ColSpan", COSInteger.get(cell.span()));
        }
        int count = cell.content().size();
        for (int i = 0; i < count; i++) {
            paragraphs.add(count == 1 ? element : element.child("P"));
        }
    }

    Element element(CellLine line) {
        return paragraphs.get(line.paragraph);
    }

    /** The first line after {@code from} that belongs to another paragraph. */
    static int endOfParagraph(List<CellLine> lines, int from) {
        int to = from + 1;
        while (to < lines.size() && lines.get(to).paragraph == lines.get(from).paragraph) {
            to++;
        }
        return to;
    }

    Align align(CellLine line) {
        Align own = cell.content().get(line.paragraph).align();
        return own == Align.START ? align : own;
    }

    boolean done() {
        return next == lines.size();
    }

    /** The height of what is still to be drawn. */
    float height() {
        float height = 0;
        for (CellLine line : lines.subList(next, lines.size())) {
            height += line.height();
        }
        return height;
    }

    /** The lines that come next and fit; at least one if it must be. */
    List<CellLine> fitting(float room, boolean atLeastOne) {
        int end = next;
        float left = room;
        while (end < lines.size() && (lines.get(end).height() <= left || (atLeastOne && end == next))) {
            left -= lines.get(end).height();
            end++;
        }
        return lines.subList(next, end);
    }

    void drawn(int count) {
        next += count;
    }
}
