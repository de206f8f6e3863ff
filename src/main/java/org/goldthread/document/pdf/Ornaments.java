package org.goldthread.document.pdf;

import java.util.List;

/** What lies below the letters: the grounds of chips and the lines under links; decoration, not content. */
final class Ornaments {
    private static final float ABOVE = 10.5f;
    private static final float BELOW = 4.3f;

    private Ornaments() {}

    static void paint(Page page, List<Line> lines, TextPainter.Column column) {
        if (lines.stream().noneMatch(Line::adorned)) {
            return;
        }
        page.pen().beginArtifact();
        float top = column.top();
        for (Line line : lines) {
            float[] starts = line.starts(line.left(column.x(), column.width(), column.align()));
            paint(page.pen(), line, starts, top - line.ascent());
            top -= line.height();
        }
        page.pen().end();
    }

    private static void paint(Pen pen, Line line, float[] starts, float baseline) {
        for (int from = 0; from < starts.length; ) {
            int to = line.endOfSpan(from);
            Span span = line.pieces().get(from).span();
            Box box = Box.around(line, starts, from, to, baseline);
            Tone chip = span.chip();
            if (chip != null) {
                ground(pen, chip, new Box(box.left(), baseline - BELOW, box.right(), baseline + ABOVE - 1), 99);
            } else if (span.link() != null) {
                float y = baseline - 0.16f * span.style().size();
                pen.strokeColour(span.style().ink(), 0.4f);
                pen.line(box.left(), y, box.right(), y);
            }
            from = to;
        }
    }

    /** The ground of a tone, or its outline. */
    static void ground(Pen pen, Tone tone, Box box, float radius) {
        if (!tone.outlined()) {
            pen.fillColour(tone.ground());
            pen.rectangle(box.left(), box.bottom(), box.width(), box.height(), radius);
            pen.fill();
            return;
        }
        Ink ink = tone == Tone.DRAFT ? Ink.INK : Ink.LINE_STRONG;
        pen.strokeColour(ink.rgb(), 0.7f);
        if (tone == Tone.OPEN) {
            pen.dashes(2.2f, 2.2f);
        }
        pen.rectangle(box.left() + 0.35f, box.bottom() + 0.35f, box.width() - 0.7f, box.height() - 0.7f, radius);
        pen.stroke();
        pen.solid();
    }
}
