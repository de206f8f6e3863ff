package org.goldthread.document.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A heading; it stays with what follows.
 *
 * @param level 1 to 3
 * @param place the name under which links and the contents list find it, or null
 * @param bookmarked whether it stands in the outline beside the pages
 */
public record Heading(int level, String text, @Nullable String place, boolean bookmarked) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("Headings have levels 1 to 3, not " + level);
        }
        Places.requireName(place);
    }

    /** A bookmarked heading that can be linked to. */
    public static Heading of(int level, String text, String place) {
        return new Heading(level, text, place, true);
    }

    /** A heading inside a text, neither bookmarked nor linked to. */
    public static Heading plain(int level, String text) {
        return new Heading(level, text, null, false);
    }
}
