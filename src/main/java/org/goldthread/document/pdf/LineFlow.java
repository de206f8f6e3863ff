package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Lets lines flow over pages, without lonely first or last ones. */
final class LineFlow {
    private final PageFlow pages;
    private final TextPainter text;

    /** Hears of each stretch of a text that was drawn on one page. */
    interface Stretch {
        Stretch IGNORED = (page, top, bottom) -> {};

        void drawn(Page page, float top, float bottom);
    }

    /** Where the lines stand: how far from the left edge of the text, and how wide. */
    record Lane(float indent, float width, Align align) {}

    LineFlow(PageFlow pages, TextPainter text) {
        this.pages = pages;
        this.text = text;
    }

    void draw(Element element, List<Line> lines, Lane lane, Stretch stretch) throws IOException {
        int at = 0;
        while (at < lines.size()) {
            pages.page();
            int count = fitting(lines, at);
            if (count == 0) {
                pages.newPage();
                continue;
            }
            List<Line> part = lines.subList(at, at + count);
            float top = pages.y();
            text.paint(
                    pages.page(),
                    element,
                    part,
                    new TextPainter.Column(pages.left() + lane.indent, top, lane.width, lane.align));
            pages.down(Press.height(part));
            stretch.drawn(pages.page(), top, pages.y());
            at += count;
        }
    }

    /** How many lines go on this page; none if they had better all go on the next. */
    private int fitting(List<Line> lines, int from) {
        int left = lines.size() - from;
        float room = pages.room();
        int count = 0;
        while (count < left && room >= lines.get(from + count).height()) {
            room -= lines.get(from + count).height();
            count++;
        }
        if (pages.fresh()) {
            return Math.max(count, 1);
        }
        if (left - count == 1) {
            count--;
        }
        boolean alone = count == 1 && left > 1 && from == 0;
        return alone ? 0 : Math.max(count, 0);
    }
}
