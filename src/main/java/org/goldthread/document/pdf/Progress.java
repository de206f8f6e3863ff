package org.goldthread.document.pdf;

/** Hears how far the drawing is, and can stop it. */
public interface Progress {

    Progress NONE = new Progress() {};

    /** Called after each page with the number of pages so far. */
    default void pages(int done) {}

    /** Called after each section with the number of sections so far. */
    default void sections(int done) {}

    /** Asked often: true makes {@link PdfWriter#write} throw {@link Cancelled}. */
    default boolean cancelled() {
        return false;
    }
}
