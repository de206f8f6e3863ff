package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Everything that one document is drawn with. */
record Press(
        ObjectFile file,
        Typefaces typefaces,
        TextLayout layout,
        Structure structure,
        PageFlow flow,
        TextPainter text,
        LineFlow lines,
        Places places,
        Outline outline,
        Watch watch) {

    /** Draws lines from the left edge on, as the content of the element. */
    void write(Element element, List<Line> words, float indent) throws IOException {
        LineFlow.Lane lane = new LineFlow.Lane(indent, flow.width() - indent, Align.START);
        lines.draw(element, words, lane, LineFlow.Stretch.IGNORED);
    }

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }
}
