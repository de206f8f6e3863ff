package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws figures: each one element with its words. */
final class FigurePainter {
    private static final float AFTER = 10;

    private final Press press;

    FigurePainter(Press press) {
        this.press = press;
    }

    /** Something drawn on a canvas that may fail to read its fonts. */
    interface Sketch {
        void on(PenCanvas canvas) throws IOException;
    }

    void paint(Figure figure) throws IOException {
        try {
            paint(figure.alt(), figure.height(), figure.drawing()::on);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void paint(String alt, float wanted, Sketch sketch) throws IOException {
        PageFlow flow = press.flow();
        flow.need(wanted);
        Page page = flow.page();
        float height = Math.min(wanted, flow.room());
        Box box = new Box(flow.left(), flow.y() - height, flow.left() + flow.width(), flow.y());
        Element element = press.structure().here().child("Figure").alt(alt).box(box);
        page.in(element);
        page.pen().save();
        sketch.on(new PenCanvas(page, press.layout(), box));
        page.pen().restore();
        page.out();
        flow.down(height + AFTER);
    }
}
