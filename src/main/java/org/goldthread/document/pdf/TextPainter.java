package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Draws lines as the content of an element, with their links and chips. */
final class TextPainter {
    private final Places places;

    /** Where lines stand: left edge, top, width. */
    record Column(float x, float top, float width, Align align) {}

    TextPainter(Places places) {
        this.places = places;
    }

    void paint(Page page, Element element, List<Line> lines, Column column) throws IOException {
        Ornaments.paint(page, lines, column);
        float top = column.top;
        for (Line line : lines) {
            float[] starts = line.starts(line.left(column.x, column.width, column.align));
            paint(page, element, line, starts, top - line.ascent());
            top -= line.height();
        }
        page.out();
    }

    /** Draws lines that are content elsewhere: within an artifact that the caller has begun. */
    static void paintRepeated(Page page, List<Line> lines, Column column) {
        float top = column.top;
        for (Line line : lines) {
            page.line(line, line.left(column.x, column.width, column.align), top - line.ascent());
            top -= line.height();
        }
    }

    private void paint(Page page, Element element, Line line, float[] starts, float baseline) throws IOException {
        for (int from = 0; from < starts.length; ) {
            int to = line.endOfSpan(from);
            Span span = line.pieces().get(from).span();
            Link link = span.link();
            Element target = link == null ? element : element.child("Link");
            page.in(target);
            for (int i = from; i < to; i++) {
                page.piece(line.pieces().get(i), starts[i], baseline);
            }
            if (link != null) {
                page.out();
                Box box = Box.around(line, starts, from, to, baseline);
                page.annotation(LinkAnnotation.of(link, span.text(), box), target);
                LinkAnnotation.wanted(link).ifPresent(places::want);
            }
            from = to;
        }
    }
}
