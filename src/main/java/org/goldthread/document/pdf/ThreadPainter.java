package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;

/** Draws the gold line. */
final class ThreadPainter {
    private static final float RADIUS = 9;
    private static final float LINE = 12;
    private static final TextStyle NAME = new TextStyle(Weight.STRONG, 9.5f, 1.3f, Ink.INK.rgb());
    private static final TextStyle DETAIL = new TextStyle(Weight.PLAIN, 8.5f, 1.4f, Ink.FAINT.rgb());
    private static final float GAP = 12;
    private static final int MOST_LINES = 4;

    private final Press press;
    private final FigurePainter figures;

    ThreadPainter(Press press, FigurePainter figures) {
        this.press = press;
        this.figures = figures;
    }

    void paint(ThreadLine thread) throws IOException {
        if (thread.stops().isEmpty()) {
            return;
        }
        press.flow().page();
        float column = press.flow().width() / thread.stops().size();
        float tallest = 0;
        for (ThreadLine.Stop stop : thread.stops()) {
            float height = Press.height(words(stop.name(), NAME, column));
            tallest = Math.max(tallest, height + Press.height(words(stop.detail(), DETAIL, column)));
        }
        figures.paint(thread.alt(), 2 * LINE + 6 + tallest, canvas -> draw(canvas, thread.stops(), column));
    }

    private List<Line> words(String text, TextStyle style, float column) throws IOException {
        return press.layout().fewLines(text, style, column - GAP, MOST_LINES);
    }

    private void draw(PenCanvas canvas, List<ThreadLine.Stop> stops, float column) throws IOException {
        for (int i = 1; i < stops.size(); i++) {
            between(canvas, (i - 1) * column, i * column, stops.get(i).tone());
        }
        for (int i = 0; i < stops.size(); i++) {
            ThreadLine.Stop stop = stops.get(i);
            dot(canvas, new Canvas.Spot(i * column + RADIUS + 1, LINE), stop.tone());
            List<Line> name = words(stop.name(), NAME, column);
            canvas.lines(name, new Canvas.Spot(i * column, 2 * LINE + 4));
            Canvas.Spot below = new Canvas.Spot(i * column, 2 * LINE + 4 + Press.height(name));
            canvas.lines(words(stop.detail(), DETAIL, column), below);
        }
    }

    private static void between(PenCanvas canvas, float from, float to, Tone tone) {
        Canvas.Spot start = new Canvas.Spot(from + 2 * RADIUS + 3, LINE);
        Canvas.Spot end = new Canvas.Spot(to - 1, LINE);
        if (tone == Tone.OPEN) {
            canvas.dashed(start, end, Ink.LINE_STRONG, 1.6);
        } else {
            canvas.line(start, end, Rgb.GOLD, 2);
        }
    }

    /** Gold and full where an assessor has said so; gold with the sign of its state before; dashed where nothing is. */
    private static void dot(PenCanvas canvas, Canvas.Spot centre, Tone tone) {
        if (tone == Tone.OPEN) {
            canvas.ring(centre, RADIUS, Ink.LINE_STRONG, 1.4);
            return;
        }
        canvas.ring(centre, RADIUS, Rgb.GOLD, 1.6);
        boolean full = tone == Tone.MET || tone == Tone.PLAIN;
        if (full) {
            canvas.disc(centre, RADIUS - 2.4, Rgb.GOLD);
        }
        Ink ink = full ? Ink.PAPER : tone.ink();
        Canvas.Spot sign = new Canvas.Spot(centre.x(), centre.y() + 3.5);
        canvas.text(tone.sign(), sign, Align.CENTRE, 10, Weight.STRONG, ink);
    }
}
