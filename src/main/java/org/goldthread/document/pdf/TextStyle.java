package org.goldthread.document.pdf;

/**
 * How letters are drawn.
 *
 * @param size in points
 * @param leading the height of a line as a multiple of the size
 */
record TextStyle(Weight weight, float size, float leading, Rgb ink) {

    /** Half the height of a capital letter, in parts of the size (Noto Sans: 0.714). */
    private static final float HALF_CAPITAL = 0.357f;

    float lineHeight() {
        return size * leading;
    }

    /** From the top of a line to its baseline. */
    float ascent() {
        return lineHeight() / 2 + HALF_CAPITAL * size;
    }

    TextStyle weight(Weight other) {
        return new TextStyle(other, size, leading, ink);
    }

    TextStyle ink(Rgb other) {
        return new TextStyle(weight, size, leading, other);
    }
}
