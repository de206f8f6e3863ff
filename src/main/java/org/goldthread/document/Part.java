package org.goldthread.document;

import java.util.List;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Section;

/**
 * A section of the document with what the contents list says of it.
 *
 * @param pages how many it is expected to have, for the progress
 */
record Part(List<Contents.Entry> entries, Section section, int pages) {
    Part {
        entries = List.copyOf(entries);
    }

    static Part of(Contents.Entry entry, Section section) {
        return new Part(List.of(entry), section, 1);
    }

    static Part unlisted(Section section, int pages) {
        return new Part(List.of(), section, pages);
    }
}
