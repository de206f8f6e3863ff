package org.goldthread.document.pdf;

import java.util.List;

/** A row of a table; cells that are missing at its end are drawn empty. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
