package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Draws headings, with their bookmarks and places. */
final class HeadingPainter {
    private static final List<TextStyle> STYLES = List.of(style(20, 1.22f), style(13.5f, 1.3f), style(10.5f, 1.4f));
    private static final float[] BEFORE = {22, 16, 10};

    /** About what one takes below another, in points. */
    static final float SHORT = 24;

    private static final float[] AFTER = {10, 6, 3};

    /** A heading right below another one stands closer. */
    private static final float BELOW_HEADING = 4;

    private final Press press;
    private float lastEnd = Float.NaN;

    HeadingPainter(Press press) {
        this.press = press;
    }

    private static TextStyle style(float size, float leading) {
        return new TextStyle(Weight.STRONG, size, leading, Ink.INK.rgb());
    }

    /** Draws a heading on a page with enough room for the beginning of what follows it. */
    void paint(Heading heading, float following) throws IOException {
        int level = heading.level() - 1;
        PageFlow flow = press.flow();
        float width = flow.width();
        List<Line> lines =
                press.layout().lines(List.of(Run.of(CleanText.line(heading.text()))), STYLES.get(level), width);
        float height = BEFORE[level] + Press.height(lines) + AFTER[level];
        flow.need(Math.min(height + following, Sheet.LANDSCAPE.textHeight()));
        if (!flow.fresh()) {
            flow.down(flow.y() == lastEnd ? BELOW_HEADING : BEFORE[level]);
        }
        Page page = flow.page();
        Element element = press.structure().heading(heading.level());
        press.places().put(heading.place(), page, flow.y() + 8);
        if (heading.bookmarked()) {
            press.outline().add(heading.level(), heading.text(), page, flow.y() + 8, element);
        }
        press.write(element, lines, 0);
        flow.down(AFTER[level]);
        lastEnd = flow.y();
    }
}
