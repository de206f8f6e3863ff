package org.goldthread.document.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a paragraph into lines of a given width. */
final class LineBreaker {
    private final ParagraphText paragraph;
    private final String text;
    private final Breaks breaks;
    private final float width;

    private LineBreaker(ParagraphText paragraph, float width) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.width = width;
        breaks = Breaks.of(text, paragraph.plain());
    }

    /** At least one line, which may be empty. */
    static List<Line> lines(ParagraphText paragraph, float width) throws IOException {
        LineBreaker breaker = new LineBreaker(paragraph, width);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = breaker.endOfLine(start);
            lines.add(paragraph.line(start, breaker.withoutSpace(start, end)));
            start = end;
        } while (start < breaker.text.length());
        return lines;
    }

    private int endOfLine(int start) throws IOException {
        int at = start;
        float used = 0;
        while (at < text.length()) {
            int next = breaks.after(at);
            int core = withoutSpace(at, next);
            float word = paragraph.width(at, core, width);
            if (used + word > width) {
                return at > start ? at : cutWord(start, core, next);
            }
            if (text.charAt(next - 1) == '\n') {
                return next;
            }
            used += word + paragraph.width(core, next, width);
            at = next;
        }
        return at;
    }

    /** A word longer than a line goes on in the next one, but no letter is parted from its marks. */
    private int cutWord(int start, int core, int next) throws IOException {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(start, core));
        float used = 0;
        int at = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            used += paragraph.width(start + at, start + end, width);
            if (used > width && at > 0) {
                return start + at;
            }
            at = end;
        }
        return next;
    }

    private int withoutSpace(int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }
}
