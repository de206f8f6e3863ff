package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Lets paragraphs flow over pages, without lonely first or last lines. */
final class ParagraphPainter {
    /** The widest that a paragraph gets, in sizes of its letters: about 85 characters are read with ease. */
    private static final float MEASURE = 45;

    private final Press press;

    /** Hears of each stretch of a text that was drawn on one page. */
    interface Stretch {
        void drawn(Page page, float top, float bottom);
    }

    ParagraphPainter(Press press) {
        this.press = press;
    }

    void paint(Paragraph paragraph) throws IOException {
        paint(paragraph, press.structure().here().child("P"), 0, (page, top, bottom) -> {});
        press.flow().down(paragraph.look().after());
    }

    void paint(Paragraph paragraph, Element element, float indent, Stretch stretch) throws IOException {
        press.flow().page();
        float size = paragraph.look().style().size();
        float width = Math.min(press.flow().width() - indent, MEASURE * size);
        List<Line> lines = press.layout().lines(paragraph, width);
        int at = 0;
        while (at < lines.size()) {
            int count = fitting(lines, at);
            if (count == 0) {
                press.flow().newPage();
                continue;
            }
            float top = press.flow().y();
            press.lines(element, lines.subList(at, at + count), indent, width, paragraph.align());
            stretch.drawn(press.flow().page(), top, press.flow().y());
            at += count;
        }
    }

    /** How many lines go on this page; none if they had better all go on the next. */
    private int fitting(List<Line> lines, int from) {
        int left = lines.size() - from;
        float room = press.flow().room();
        int count = 0;
        while (count < left && room >= lines.get(from + count).height()) {
            room -= lines.get(from + count).height();
            count++;
        }
        if (press.flow().fresh()) {
            return Math.max(count, 1);
        }
        if (left - count == 1) {
            count--;
        }
        boolean alone = count == 1 && left > 1 && from == 0;
        return alone ? 0 : count;
    }
}
