package org.goldthread.document.pdf;

/** What kinds of characters there are, as far as drawing them differs. */
final class Letters {

    private Letters() {}

    /** Joiners, direction marks, variation selectors, soft hyphens: they steer others and are not drawn. */
    static boolean invisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
                || codePoint == 0x34f
                || codePoint == '\n';
    }

    /** Marks that belong to the letter before them. */
    static boolean mark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a text has only letters that stand alone and run from left to right: most texts, and the quick way. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && !greekOrCyrillic(c) && !extendedLatin(c) && !punctuation(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean greekOrCyrillic(char c) {
        return (c >= 0x370 && c < 0x483) || (c >= 0x48a && c < 0x530);
    }

    private static boolean extendedLatin(char c) {
        return c >= 0x1e00 && c < 0x1f00;
    }

    private static boolean punctuation(char c) {
        return (c >= 0x2010 && c <= 0x2027)
                || c == 0x202f
                || (c >= 0x2030 && c <= 0x205e)
                || (c >= 0x20a0 && c <= 0x20c0);
    }
}
