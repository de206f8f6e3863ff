package org.goldthread.document.pdf;

/**
 * A drawing as wide as the text.
 *
 * @param alt what it shows, in words
 * @param height in points
 */
public record Figure(String alt, float height, Drawing drawing) implements Block {

    public Figure {
        Alt.require(alt);
    }
}
