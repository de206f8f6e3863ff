package org.goldthread.document.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** A rectangle on a page, in points from its lower left corner. */
record Box(float left, float bottom, float right, float top) {

    /** What some pieces of a line cover. */
    static Box around(Line line, float[] starts, int from, int to, float baseline) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float size = line.pieces().get(from).span().style().size();
        for (int i = from; i < to; i++) {
            left = Math.min(left, starts[i]);
            right = Math.max(right, starts[i] + line.pieces().get(i).width());
        }
        return new Box(left, baseline - 0.3f * size, right, baseline + size);
    }

    float width() {
        return right - left;
    }

    float height() {
        return top - bottom;
    }

    COSArray array() {
        COSArray array = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            array.add(new COSFloat(edge));
        }
        return array;
    }
}
