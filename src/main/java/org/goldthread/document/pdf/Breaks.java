package org.goldthread.document.pdf;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** Where a text may go on in the next line. */
final class Breaks {
    /** The longest stretch that is measured as one; no word that fits into a line is longer. */
    private static final int LONGEST = 300;

    private int[] ends = new int[16];
    private int count;

    private Breaks() {}

    static Breaks of(String text, boolean plain) {
        Breaks breaks = new Breaks();
        if (plain) {
            breaks.findInPlain(text);
        } else {
            BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
            lines.setText(text);
            for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
                breaks.add(end, text);
            }
        }
        return breaks;
    }

    private void findInPlain(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean space = c == ' ' && next != ' ';
            boolean joint = i > 0 && next != ' ' && endsPart(c) && Character.isLetterOrDigit(text.charAt(i - 1));
            if (space || joint || c == '\n') {
                add(i + 1, text);
            }
        }
        add(text.length(), text);
    }

    private static boolean endsPart(char c) {
        return c == '-' || c == '/' || c == '\u2010' || c == '\u2013' || c == '\u2014';
    }

    private void add(int end, String text) {
        int last = count == 0 ? 0 : ends[count - 1];
        while (end - last > LONGEST) {
            last += LONGEST;
            while (last < end && inside(text, last)) {
                last++;
            }
            put(last);
        }
        if (end > last) {
            put(end);
        }
    }

    private static boolean inside(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) || Letters.mark(text.codePointAt(at));
    }

    private void put(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    /** The first place after {@code position}. */
    int after(int position) {
        int found = Arrays.binarySearch(ends, 0, count, position + 1);
        return ends[found >= 0 ? found : -found - 1];
    }
}
