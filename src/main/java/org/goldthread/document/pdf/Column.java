package org.goldthread.document.pdf;

/** A column of a table; its width is its share of the sum of all shares. */
public record Column(float share, Align align) {

    public Column {
        if (!(share > 0)) {
            throw new IllegalArgumentException("A column has a share above 0");
        }
    }

    public static Column of(double share) {
        return new Column((float) share, Align.START);
    }

    public static Column centred(double share) {
        return new Column((float) share, Align.CENTRE);
    }

    /** For figures. */
    public static Column end(double share) {
        return new Column((float) share, Align.END);
    }
}
