package org.goldthread.document.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The picture of one page of an attached file, on a page of its own that lies as the picture does.
 *
 * @param caption one line above it: which file, which page
 * @param place the name under which links find it, or null
 * @param bookmark what the outline beside the pages calls it, below a heading of level 1; or null
 */
public record PagePicture(
        String caption, @Nullable String place, @Nullable String bookmark, String alt, Content content)
        implements Block {

    public PagePicture {
        Alt.require(alt);
        Places.requireName(place);
    }

    public PagePicture(String caption, @Nullable String place, String alt, Content content) {
        this(caption, place, null, alt, content);
    }
}
