package org.goldthread.document.pdf;

import java.util.List;

/** What a {@link Drawing} draws on: points of 1/72 inch, from the top left corner to the right and down. */
public interface Canvas {

    /** A point on it. */
    record Spot(double x, double y) {}

    float width();

    float height();

    void line(Spot from, Spot to, Ink ink, double thickness);

    void dashed(Spot from, Spot to, Ink ink, double thickness);

    void path(List<Spot> spots, Ink ink, double thickness);

    /** A filled rectangle; {@code corner} is the radius of its corners. */
    void rectangle(Spot topLeft, double width, double height, double corner, Ink fill);

    void disc(Spot centre, double radius, Ink fill);

    void ring(Spot centre, double radius, Ink ink, double thickness);

    /** One line of text, its baseline at the spot, which is its start, middle or end. */
    void text(String text, Spot baseline, Align align, double size, Weight weight, Ink ink);
}
