package org.goldthread.engagement;

import java.text.NumberFormat;
import java.util.Locale;

/** How a value is written: 72 %, 3.5 hours. */
public final class MeasureValues {
    private static final char NO_BREAK = '\u00a0';

    private MeasureValues() {}

    /** With at most two decimals, and the unit after a space that does not break. */
    public static String said(double value, String unit, Locale locale) {
        var numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(2);
        var number = numbers.format(value == 0 ? 0 : value);
        return unit.isBlank() ? number : number + NO_BREAK + unit.strip();
    }
}
