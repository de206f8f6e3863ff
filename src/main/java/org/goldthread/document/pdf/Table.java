package org.goldthread.document.pdf;

import java.util.List;

/**
 * A table whose head is repeated on each page; rows may split.
 *
 * @param summary what the table shows, for those who cannot see it
 * @param head column heads; may be empty
 * @param body fetched while drawing, once
 */
public record Table(String summary, TableLook look, List<Column> columns, List<Row> head, Iterable<Row> body)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs columns");
        }
    }

    /** A table with hairlines between its rows and one row of column heads. */
    public static Table of(String summary, List<Column> columns, List<String> heads, Iterable<Row> body) {
        Row head = new Row(heads.stream().map(Cell::columnHead).toList());
        return new Table(summary, TableLook.RULED, columns, List.of(head), body);
    }

    Table withBody(Iterable<Row> rows) {
        return new Table(summary, look, columns, head, rows);
    }
}
