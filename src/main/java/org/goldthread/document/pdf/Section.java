package org.goldthread.document.pdf;

import java.util.List;

/**
 * A part of the document, drawn block by block.
 *
 * @param running the title at the head of its pages, may be empty
 * @param newPage whether it begins on a page of its own; it does so in any case where the sheet changes
 * @param blocks fetched while drawing, once
 */
public record Section(String running, Sheet sheet, boolean newPage, Iterable<? extends Block> blocks) {

    /** An upright section that begins on a page of its own. */
    public static Section of(String running, Iterable<? extends Block> blocks) {
        return new Section(running, Sheet.PORTRAIT, true, blocks);
    }

    public static Section of(String running, Block... blocks) {
        return of(running, List.of(blocks));
    }

    /** A section that goes on where the last one ended. */
    public static Section runningOn(String running, Iterable<? extends Block> blocks) {
        return new Section(running, Sheet.PORTRAIT, false, blocks);
    }

    public static Section landscape(String running, Iterable<? extends Block> blocks) {
        return new Section(running, Sheet.LANDSCAPE, true, blocks);
    }

    public static Section cover(Block... blocks) {
        return new Section("", Sheet.COVER, true, List.of(blocks));
    }
}
