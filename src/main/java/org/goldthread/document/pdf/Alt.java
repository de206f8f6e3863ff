package org.goldthread.document.pdf;

/** The words in place of a picture: every picture has some. */
final class Alt {

    private Alt() {}

    static void require(String alt) {
        if (alt.isBlank()) {
            throw new IllegalArgumentException("A picture says in words what it shows");
        }
    }
}
