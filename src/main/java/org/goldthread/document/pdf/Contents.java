package org.goldthread.document.pdf;

import java.util.List;

/** The contents list: links with page numbers, which are filled in at the end. */
public record Contents(List<Entry> entries) implements Block {

    /** A line of it; level 1 to 3. */
    public record Entry(int level, String text, String place) {

        public Entry {
            Places.requireName(place);
        }
    }

    public Contents {
        entries = List.copyOf(entries);
    }
}
