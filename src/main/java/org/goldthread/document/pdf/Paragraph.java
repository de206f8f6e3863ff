package org.goldthread.document.pdf;

import java.util.List;

/** A paragraph; also the content of cells, lists and asides. */
public record Paragraph(TextLook look, Align align, List<Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    public static Paragraph of(String text) {
        return of(TextLook.BODY, Run.of(text));
    }

    public static Paragraph of(TextLook look, String text) {
        return of(look, Run.of(text));
    }

    public static Paragraph of(TextLook look, Inline... content) {
        return new Paragraph(look, Align.START, List.of(content));
    }
}
