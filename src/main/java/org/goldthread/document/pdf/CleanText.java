package org.goldthread.document.pdf;

import java.text.Normalizer;

/** Any text at all, made fit to be drawn: composed (NFC), without controls, broken surrogates and private characters. */
final class CleanText {
    private static final char REPLACEMENT = '\ufffd';

    private CleanText() {}

    static String of(String text) {
        String composed = Letters.plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        int clean = 0;
        while (clean < composed.length() && drawable(composed.charAt(clean))) {
            clean++;
        }
        if (clean == composed.length()) {
            return composed;
        }
        StringBuilder out = new StringBuilder(composed.length()).append(composed, 0, clean);
        for (int i = clean; i < composed.length(); ) {
            int codePoint = composed.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\r' && i < composed.length() && composed.charAt(i) == '\n') {
                continue;
            }
            append(out, codePoint);
        }
        return out.toString();
    }

    /** The same, on one line. */
    static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static boolean drawable(char c) {
        return (c >= ' ' && c < 0x7f) || (c >= 0xa0 && c < 0x2000) || c == '\n';
    }

    private static void append(StringBuilder out, int codePoint) {
        switch (codePoint) {
            case '\r', '\n', 0x0b, '\f', 0x85, 0x2028, 0x2029 -> out.append('\n');
            case '\t' -> out.append(' ');
            case 0xfeff -> {}
            default -> out.appendCodePoint(foul(codePoint) ? REPLACEMENT : codePoint);
        }
    }

    private static boolean foul(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
        };
    }
}
