package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A canvas on a page. */
final class PenCanvas implements Canvas {
    private final Page page;
    private final TextLayout layout;
    private final Box box;

    PenCanvas(Page page, TextLayout layout, Box box) {
        this.page = page;
        this.layout = layout;
        this.box = box;
    }

    @Override
    public float width() {
        return box.width();
    }

    @Override
    public float height() {
        return box.height();
    }

    private float x(Spot spot) {
        return box.left() + (float) spot.x();
    }

    private float y(Spot spot) {
        return box.top() - (float) spot.y();
    }

    @Override
    public void line(Spot from, Spot to, Ink ink, double thickness) {
        line(from, to, ink.rgb(), thickness);
    }

    void line(Spot from, Spot to, Rgb colour, double thickness) {
        page.pen().strokeColour(colour, (float) thickness);
        page.pen().line(x(from), y(from), x(to), y(to));
    }

    @Override
    public void dashed(Spot from, Spot to, Ink ink, double thickness) {
        page.pen().dashes(3, 3);
        line(from, to, ink, thickness);
        page.pen().solid();
    }

    @Override
    public void path(List<Spot> spots, Ink ink, double thickness) {
        if (spots.size() < 2) {
            return;
        }
        page.pen().strokeColour(ink.rgb(), (float) thickness);
        page.pen().roundEnds();
        page.pen().moveTo(x(spots.getFirst()), y(spots.getFirst()));
        spots.stream().skip(1).forEach(spot -> page.pen().lineTo(x(spot), y(spot)));
        page.pen().stroke();
    }

    @Override
    public void rectangle(Spot topLeft, double width, double height, double corner, Ink fill) {
        page.pen().fillColour(fill.rgb());
        float bottom = y(topLeft) - (float) height;
        page.pen().rectangle(x(topLeft), bottom, (float) width, (float) height, (float) corner);
        page.pen().fill();
    }

    @Override
    public void disc(Spot centre, double radius, Ink fill) {
        disc(centre, radius, fill.rgb());
    }

    void disc(Spot centre, double radius, Rgb fill) {
        page.pen().fillColour(fill);
        page.pen().circle(x(centre), y(centre), (float) radius);
        page.pen().fill();
    }

    @Override
    public void ring(Spot centre, double radius, Ink ink, double thickness) {
        ring(centre, radius, ink.rgb(), thickness);
    }

    void ring(Spot centre, double radius, Rgb colour, double thickness) {
        page.pen().strokeColour(colour, (float) thickness);
        page.pen().circle(x(centre), y(centre), (float) radius);
        page.pen().stroke();
    }

    @Override
    public void text(String text, Spot baseline, Align align, double size, Weight weight, Ink ink) {
        TextStyle style = new TextStyle(weight, (float) size, 1.3f, ink.rgb());
        try {
            Line line = layout.line(text, style);
            float x = switch (align) {
                case START -> x(baseline);
                case CENTRE -> x(baseline) - line.width() / 2;
                case END -> x(baseline) - line.width();
            };
            page.line(line, x, y(baseline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of text below each other. */
    void lines(List<Line> lines, Spot top) {
        float y = y(top);
        for (Line line : lines) {
            page.line(line, x(top), y - line.ascent());
            y -= line.height();
        }
    }
}
