package org.goldthread.standards;

import java.util.Arrays;
import java.util.Comparator;

/** The order of editions: by their numbers, so that 10.0 comes after 9.1. */
final class Editions {
    static final Comparator<String> ORDER = Comparator.comparing(Editions::numbers, Arrays::compare);

    private Editions() {}

    private static int[] numbers(String edition) {
        return Arrays.stream(edition.split("\\D+", -1))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
