package org.goldthread.document.pdf;

import java.util.List;

/** A list with dots or numbers; each item one paragraph. */
public record BulletList(boolean numbered, List<Paragraph> items) implements Block {

    public BulletList {
        items = List.copyOf(items);
    }

    public static BulletList dots(List<String> items) {
        return new BulletList(false, items.stream().map(Paragraph::of).toList());
    }

    public static BulletList numbers(List<String> items) {
        return new BulletList(true, items.stream().map(Paragraph::of).toList());
    }
}
