package org.goldthread.document.pdf;

/** A colour in sRGB, its parts from 0 to 1. */
record Rgb(float red, float green, float blue) {

    /** The gold line, and nothing else. */
    static final Rgb GOLD = of(0xa87a22);

    static Rgb of(int hex) {
        return new Rgb((hex >> 16 & 0xff) / 255f, (hex >> 8 & 0xff) / 255f, (hex & 0xff) / 255f);
    }
}
