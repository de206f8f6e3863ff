package org.goldthread.bench;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: the median of some ratios, each taken within one run, so that it says the same on a slow machine.
 *
 * @param most the largest ratio that is good enough, or null if none is set
 * @param from the figures of the median run
 */
record Row(String what, double ratio, @Nullable Double most, String from) {
    /** One measurement. */
    record Ratio(double above, double below, String unit) {
        double value() {
            return above / below;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4g ÷ %.4g %s", above, below, unit);
        }
    }

    static Row median(String what, @Nullable Double most, Ratio... measured) {
        var sorted = Arrays.stream(measured)
                .sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList();
        var median = sorted.get(sorted.size() / 2);
        return new Row(
                what,
                median.value(),
                most,
                measured.length == 1 ? median.toString() : median + ", median of " + measured.length);
    }

    /** In place of rows that could not be measured. */
    static Row unmeasured(String what, Exception why) {
        return new Row(
                what,
                Double.NaN,
                0.0,
                "could not be measured: "
                        + String.valueOf(why).lines().findFirst().orElse(""));
    }

    boolean isMet() {
        return most == null || ratio <= most;
    }

    @Override
    public String toString() {
        var bound = most == null ? "reported" : String.format(Locale.ROOT, "≤ %.2f", most);
        return String.format(
                Locale.ROOT, "| %s | %.3g | %s%s | %s |", what, ratio, bound, isMet() ? "" : ", NOT MET", from);
    }
}
