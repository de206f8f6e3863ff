package org.goldthread.document.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param span the number of columns that it covers
 * @param tone its ground, or null for none
 * @param align null for that of its column
 */
public record Cell(
        Kind kind, int span, @Nullable Tone tone, @Nullable Align align, List<Paragraph> content) {

    /** What a cell is to its row and column. */
    public enum Kind {
        DATA,
        ROW_HEAD,
        COLUMN_HEAD
    }

    public Cell {
        content = List.copyOf(content);
        if (span < 1) {
            throw new IllegalArgumentException("A cell covers at least one column");
        }
    }

    public static Cell of(String text) {
        return of(Paragraph.of(TextLook.TABLE, text));
    }

    public static Cell of(Inline... content) {
        return of(Paragraph.of(TextLook.TABLE, content));
    }

    public static Cell of(Paragraph... content) {
        return new Cell(Kind.DATA, 1, null, null, List.of(content));
    }

    public static Cell rowHead(String text) {
        return rowHead(Run.strong(text));
    }

    public static Cell rowHead(Inline... content) {
        return new Cell(Kind.ROW_HEAD, 1, null, null, List.of(Paragraph.of(TextLook.TABLE, content)));
    }

    public static Cell columnHead(String text) {
        return new Cell(
                Kind.COLUMN_HEAD,
                1,
                Tone.PLAIN,
                null,
                List.of(Paragraph.of(TextLook.SMALL, Run.strong(text).in(Ink.SOFT))));
    }

    static Cell empty() {
        return new Cell(Kind.DATA, 1, null, null, List.of());
    }

    public Cell across(int columns) {
        return new Cell(kind, columns, tone, align, content);
    }

    public Cell on(Tone ground) {
        return new Cell(kind, span, ground, align, content);
    }

    public Cell aligned(Align other) {
        return new Cell(kind, span, tone, other, content);
    }
}
