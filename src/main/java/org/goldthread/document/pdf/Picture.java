package org.goldthread.document.pdf;

/**
 * A JPEG, PNG or other image between the lines; its words stand in its place if it cannot be read.
 *
 * @param height the most that it may take, in points
 */
public record Picture(String alt, float height, Content content) implements Block {

    public Picture {
        Alt.require(alt);
    }
}
