package org.goldthread.marking.ui;

/** The first words of a long text, enough to know it again. */
final class Beginning {
    private static final int LENGTH = 240;

    private Beginning() {}

    static String of(String text) {
        var whole = text.strip();
        if (whole.length() <= LENGTH) {
            return whole;
        }
        var space = whole.lastIndexOf(' ', LENGTH);
        return whole.substring(0, space > 0 ? space : LENGTH).stripTrailing() + "…";
    }
}
