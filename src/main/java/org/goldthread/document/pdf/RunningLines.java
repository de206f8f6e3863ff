package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;

/** The head and foot of every page; for those who listen, they are not there. */
final class RunningLines {
    private static final TextStyle STYLE = new TextStyle(Weight.PLAIN, 7.5f, 1.4f, Ink.FAINT.rgb());
    private static final float HEAD = 44;
    private static final float FOOT = 38;
    private static final float GAP = 18;

    private final Furniture furniture;
    private final TextLayout layout;
    private final LateText total;
    private String section = "";

    RunningLines(ObjectFile file, Furniture furniture, TextLayout layout) {
        this.furniture = furniture;
        this.layout = layout;
        total = new LateText(file, STYLE, false);
    }

    void section(String running) {
        section = running;
    }

    void draw(Page page, Sheet sheet) throws IOException {
        if (sheet == Sheet.COVER) {
            return;
        }
        page.pen().beginRepeated("Header");
        float top = sheet.size().getHeight() - HEAD;
        Line end = atEnd(page, sheet, section, top);
        float room = sheet.textWidth() - end.width() - GAP;
        page.line(layout.oneLine(furniture.header(), STYLE, room), Sheet.SIDE, top);
        rule(page, sheet, top - 7);
        page.pen().end();
        page.pen().beginRepeated("Footer");
        rule(page, sheet, FOOT + 14);
        Line number = layout.line(furniture.upToTotal(page.number()), STYLE);
        page.line(number, Sheet.SIDE, FOOT);
        COSName form = page.object(total.reference());
        page.pen().form(form, Sheet.SIDE + number.width() + space(), FOOT);
        atEnd(page, sheet, furniture.footer(), FOOT);
        page.pen().end();
    }

    /** The space before the total is cut off a line's end. */
    private float space() {
        return furniture.pageOf().contains(" {1}") ? STYLE.size() * 0.26f : 0;
    }

    private Line atEnd(Page page, Sheet sheet, String text, float y) throws IOException {
        Line line = layout.oneLine(text, STYLE, sheet.textWidth() * 0.6f);
        page.line(line, Sheet.SIDE + sheet.textWidth() - line.width(), y);
        return line;
    }

    private static void rule(Page page, Sheet sheet, float y) {
        page.pen().strokeColour(Ink.LINE.rgb(), 0.6f);
        page.pen().line(Sheet.SIDE, y, Sheet.SIDE + sheet.textWidth(), y);
    }

    void finish(int pages, Typefaces typefaces) throws IOException {
        total.fill(furniture.fromTotal(pages), layout, typefaces);
    }
}
