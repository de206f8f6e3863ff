package org.goldthread.document.pdf;

/** The sizes of running text. */
public enum TextLook {
    /** The first words of a section. */
    LEAD(12, 1.5f, 9, Ink.SOFT),
    BODY(10, 1.5f, 7, Ink.INK),
    /** Someone's words. */
    QUOTE(10.5f, 1.5f, 7, Ink.INK),
    TABLE(9, 1.42f, 3, Ink.INK),
    SMALL(8.5f, 1.45f, 5, Ink.INK),
    /** Dates, captions and notes. */
    QUIET(8.5f, 1.45f, 5, Ink.FAINT);

    private final float size;
    private final float leading;
    private final float after;
    private final Ink ink;

    TextLook(float size, float leading, float after, Ink ink) {
        this.size = size;
        this.leading = leading;
        this.after = after;
        this.ink = ink;
    }

    TextStyle style() {
        return new TextStyle(this == QUOTE ? Weight.SLANTED : Weight.PLAIN, size, leading, ink.rgb());
    }

    /** The room below a paragraph, in points. */
    float after() {
        return after;
    }
}
