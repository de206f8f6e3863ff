package org.goldthread.document.pdf;

import java.io.IOException;

/** Draws paragraphs. */
final class ParagraphPainter {
    /** The widest that a paragraph gets, in sizes of its letters: about 85 characters are read with ease. */
    private static final float MEASURE = 45;

    private final Press press;

    ParagraphPainter(Press press) {
        this.press = press;
    }

    void paint(Paragraph paragraph) throws IOException {
        paint(paragraph, press.structure().here().child("P"), 0, LineFlow.Stretch.IGNORED);
        press.flow().down(paragraph.look().after());
    }

    void paint(Paragraph paragraph, Element element, float indent, LineFlow.Stretch stretch) throws IOException {
        press.flow().page();
        float width = width(paragraph, indent);
        LineFlow.Lane lane = new LineFlow.Lane(indent, width, paragraph.align());
        press.lines().draw(element, press.layout().lines(paragraph, width), lane, stretch);
    }

    /** With the room below it, in points. */
    float height(Paragraph paragraph) throws IOException {
        return Press.height(press.layout().lines(paragraph, width(paragraph, 0)))
                + paragraph.look().after();
    }

    private float width(Paragraph paragraph, float indent) {
        return Math.min(
                press.flow().width() - indent,
                MEASURE * paragraph.look().style().size());
    }
}
