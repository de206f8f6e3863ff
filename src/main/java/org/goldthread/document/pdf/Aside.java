package org.goldthread.document.pdf;

import java.util.List;

/** Words set apart by a bar on their left: feedback, a witness's statement, a note. */
public record Aside(Ink bar, List<Paragraph> content) implements Block {

    public Aside {
        content = List.copyOf(content);
    }

    public static Aside of(Paragraph... content) {
        return new Aside(Ink.ACCENT, List.of(content));
    }
}
