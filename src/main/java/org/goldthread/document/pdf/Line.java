package org.goldthread.document.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text.
 *
 * @param pieces in the order in which they are read
 * @param rightToLeft whether its paragraph is read from right to left
 */
record Line(List<Piece> pieces, float height, float ascent, boolean rightToLeft) {

    float width() {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether there is a chip or a link in it. */
    boolean adorned() {
        return pieces.stream().anyMatch(p -> p.span().chip() != null || p.span().link() != null);
    }

    /** The first piece after {@code from} that belongs to another run. */
    int endOfSpan(int from) {
        int to = from + 1;
        while (to < pieces.size() && pieces.get(to).run() == pieces.get(from).run()) {
            to++;
        }
        return to;
    }

    /** Where each piece begins when the line begins at {@code x}: the order of the eye, not of reading. */
    float[] starts(float x) {
        Integer[] order = new Integer[pieces.size()];
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            levels[i] = (byte) pieces.get(i).level();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        float[] starts = new float[order.length];
        float at = x;
        for (int piece : order) {
            starts[piece] = at;
            at += pieces.get(piece).width();
        }
        return starts;
    }

    /** The left end of the line in a column. */
    float left(float x, float width, Align align) {
        return switch (align) {
            case START -> rightToLeft ? x + width - width() : x;
            case CENTRE -> x + (width - width()) / 2;
            case END -> x + width - width();
        };
    }
}
