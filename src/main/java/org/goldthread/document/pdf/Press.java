package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Everything that one document is drawn with. */
record Press(
        PDDocument pdf,
        Typefaces typefaces,
        TextLayout layout,
        Structure structure,
        PageFlow flow,
        TextPainter text,
        Places places,
        Outline outline,
        Watch watch) {

    /** Draws lines at the top of the room that is left, as the content of the element; they must fit. */
    void lines(Element element, List<Line> lines, float indent, float width, Align align) throws IOException {
        text.paint(flow.page(), element, lines, new TextPainter.Column(flow.left() + indent, flow.y(), width, align));
        flow.down(height(lines));
    }

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }
}
