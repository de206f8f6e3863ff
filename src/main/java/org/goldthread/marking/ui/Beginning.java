package org.goldthread.marking.ui;

import java.util.regex.Pattern;

/** The first words of a long text, enough to know it again. */
final class Beginning {
    private static final int LENGTH = 240;
    /** A full stop before the dots would be a fourth one. */
    private static final Pattern END = Pattern.compile("[\\s.,;:–—]+$");

    private Beginning() {}

    static String of(String text) {
        var whole = text.strip();
        if (whole.length() <= LENGTH) {
            return whole;
        }
        var space = whole.lastIndexOf(' ', LENGTH);
        return END.matcher(whole.substring(0, space > 0 ? space : LENGTH)).replaceFirst("") + "…";
    }
}
