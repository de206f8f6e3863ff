package org.goldthread.document.pdf;

/**
 * Glyphs of one font and style within a line.
 *
 * @param run the number of its run in the paragraph
 * @param text what they say
 * @param spoken whether the text must stand beside the glyphs, because they alone do not tell it
 * @param level how deep in texts of the other direction: odd is from right to left
 * @param before room in points before the glyphs, within a chip
 */
record Piece(
        int run,
        Span span,
        Face face,
        Glyphs glyphs,
        String text,
        boolean spoken,
        int level,
        float before,
        float after) {

    float width() {
        return before + glyphs.width() * span.style().size() + after;
    }

    boolean rightToLeft() {
        return (level & 1) == 1;
    }
}
