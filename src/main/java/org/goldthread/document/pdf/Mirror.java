package org.goldthread.document.pdf;

/** Turns signs that stand among words read from right to left. */
final class Mirror {
    private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    private Mirror() {}

    /** The text from its end to its start, with brackets the other way round. */
    static String turn(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int pair = PAIRS.indexOf(turned.charAt(i));
            if (pair >= 0) {
                turned.setCharAt(i, PAIRS.charAt(pair ^ 1));
            }
        }
        return turned.toString();
    }
}
