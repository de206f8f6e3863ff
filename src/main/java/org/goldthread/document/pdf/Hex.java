package org.goldthread.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Digits as PDF writes them. */
final class Hex {
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    private Hex() {}

    /** Four digits of a glyph number. */
    static String of(int glyph) {
        return DIGITS.toHexDigits((short) glyph);
    }

    /** The digits of a text in UTF-16, most significant byte first. */
    static String of(String text) {
        return DIGITS.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
