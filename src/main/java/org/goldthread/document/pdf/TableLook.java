package org.goldthread.document.pdf;

/** How the cells of a table are set apart. */
public enum TableLook {
    /** Hairlines between rows. */
    RULED,
    /** Lines around every cell: for forms and matrices. */
    GRID,
    /** Nothing but distance. */
    PLAIN,
    /** Each cell with a tone is a tile of its own. */
    TILES
}
