package org.goldthread.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names for search and order: no marks, lower case. The stores know no collation. */
final class PersonSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PersonSearch() {}

    static String of(PersonDetails details) {
        return fold(details.name() + " " + details.email());
    }

    static String fold(String text) {
        var parts = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
