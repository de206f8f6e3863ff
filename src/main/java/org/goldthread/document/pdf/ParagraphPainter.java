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
        float size = paragraph.look().style().size();
        float width = Math.min(press.flow().width() - indent, MEASURE * size);
        LineFlow.Lane lane = new LineFlow.Lane(indent, width, paragraph.align());
        press.lines().draw(element, press.layout().lines(paragraph, width), lane, stretch);
    }
}
