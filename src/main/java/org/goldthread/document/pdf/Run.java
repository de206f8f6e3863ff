package org.goldthread.document.pdf;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Text of one look; a line break in it starts a new line.
 *
 * @param ink null for the ink of its paragraph
 */
public record Run(
        String text,
        Weight weight,
        @Nullable Ink ink,
        @Nullable Link link) implements Inline {

    public static Run of(String text) {
        return new Run(text, Weight.PLAIN, null, null);
    }

    public static Run strong(String text) {
        return new Run(text, Weight.STRONG, null, null);
    }

    public static Run slanted(String text) {
        return new Run(text, Weight.SLANTED, null, null);
    }

    /** A link to a place in this document. */
    public static Run to(String place, String text) {
        return new Run(text, Weight.PLAIN, Ink.ACCENT, new Link.ToPlace(place));
    }

    /** A link to an address on the web. */
    public static Run to(URI address, String text) {
        return new Run(text, Weight.PLAIN, Ink.ACCENT, new Link.ToAddress(address));
    }

    public Run in(Ink other) {
        return new Run(text, weight, other, link);
    }
}
