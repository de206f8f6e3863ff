package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Draws the title of the cover, with the product's mark: a short piece of the gold line. */
final class CoverPainter {
    private static final TextStyle OVER = new TextStyle(Weight.PLAIN, 11, 1.5f, Ink.SOFT.rgb());
    private static final TextStyle TITLE = new TextStyle(Weight.STRONG, 32, 1.18f, Ink.INK.rgb());
    private static final TextStyle UNDER = new TextStyle(Weight.PLAIN, 14, 1.45f, Ink.SOFT.rgb());
    private static final float DOWN = 96;

    private final Press press;

    CoverPainter(Press press) {
        this.press = press;
    }

    void paint(CoverTitle cover) throws IOException {
        PageFlow flow = press.flow();
        Page page = flow.page();
        flow.down(DOWN);
        mark(page, flow.left(), flow.y());
        flow.down(22);
        lines("P", cover.over(), OVER);
        flow.down(6);
        press.outline().add(1, cover.title(), page, flow.y(), lines("H1", cover.title(), TITLE));
        flow.down(8);
        lines("P", cover.under(), UNDER);
        flow.down(26);
    }

    private static void mark(Page page, float x, float y) {
        page.pen().beginArtifact();
        page.pen().strokeColour(Rgb.GOLD, 3);
        page.pen().line(x, y, x + 54, y);
        page.pen().end();
    }

    private Element lines(String tag, String text, TextStyle style) throws IOException {
        float width = press.flow().width();
        List<Line> lines = press.layout().lines(List.of(Run.of(CleanText.line(text))), style, width);
        boolean heading = tag.equals("H1");
        Element element = heading
                ? press.structure().heading(1)
                : press.structure().here().child(tag);
        press.write(element, lines, 0);
        return element;
    }
}
