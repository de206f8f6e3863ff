package org.goldthread.document.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How the paper lies (A4), and whether it has a head and a foot. */
public enum Sheet {
    PORTRAIT,
    LANDSCAPE,
    /** Upright, without head and foot. */
    COVER;

    static final float SIDE = 62;
    static final float TOP = 80;
    static final float BOTTOM = 72;

    PDRectangle size() {
        PDRectangle a4 = PDRectangle.A4;
        return this == LANDSCAPE ? new PDRectangle(/* width= */ a4.getHeight(), /* height= */ a4.getWidth()) : a4;
    }

    float textWidth() {
        return size().getWidth() - 2 * SIDE;
    }

    float textHeight() {
        return size().getHeight() - TOP - BOTTOM;
    }
}
