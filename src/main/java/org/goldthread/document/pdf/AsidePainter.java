package org.goldthread.document.pdf;

import java.io.IOException;

/** Draws words set apart by a bar. */
final class AsidePainter {
    private static final float INDENT = 13;
    private static final float BAR = 2.2f;
    private static final float AFTER = 10;

    private final Press press;
    private final ParagraphPainter paragraphs;

    AsidePainter(Press press, ParagraphPainter paragraphs) {
        this.press = press;
        this.paragraphs = paragraphs;
    }

    void paint(Aside aside) throws IOException {
        press.structure().open("Div");
        int left = aside.content().size();
        for (Paragraph paragraph : aside.content()) {
            left--;
            float gap = left > 0 ? paragraph.look().after() : 0;
            Element element = press.structure().here().child("P");
            paragraphs.paint(
                    paragraph, element, INDENT, (page, top, bottom) -> bar(page, aside.bar(), top, bottom - gap));
            press.flow().down(gap);
        }
        press.structure().close();
        press.flow().down(AFTER);
    }

    private static void bar(Page page, Ink ink, float top, float bottom) {
        page.pen().beginArtifact();
        page.pen().fillColour(ink.rgb());
        page.pen().rectangle(Sheet.SIDE, bottom, BAR, top - bottom, 0);
        page.pen().fill();
        page.pen().end();
    }
}
