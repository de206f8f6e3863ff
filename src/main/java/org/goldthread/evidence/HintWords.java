package org.goldthread.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The words that hints listen for, in the language of the one who writes; each list stands in that language's bundle,
 * separated by commas. Kept the longest first, so that a phrase is taken before the words in it.
 *
 * @param delight words of delighting and exceeding
 * @param thanks what thank-you notes are called
 * @param courtesy words of friendliness
 * @param filler words that say nothing beside those
 * @param complaints what complaints are called
 * @param access words of how easy or how quick it is to be heard and helped
 * @param none what says that there was nothing
 */
public record HintWords(
        List<String> delight,
        List<String> thanks,
        List<String> courtesy,
        List<String> filler,
        List<String> complaints,
        List<String> access,
        List<String> none) {
    private static final String KEYS = "evidence.hint-words.";

    /** Reads them; {@code text} is the message bundles' text of a key. */
    public static HintWords of(UnaryOperator<String> text) {
        return new HintWords(
                list(text, "delight"),
                list(text, "thanks"),
                list(text, "courtesy"),
                list(text, "filler"),
                list(text, "complaints"),
                list(text, "access"),
                list(text, "none"));
    }

    private static List<String> list(UnaryOperator<String> text, String name) {
        return Arrays.stream(text.apply(KEYS + name).split(","))
                .map(HintWords::plain)
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether any of the words or phrases is in the text as whole words. */
    static boolean speaksOf(String text, List<String> words) {
        var plain = plain(text);
        return words.stream().anyMatch(plain::contains);
    }

    /** Whether the text speaks of these and of nothing but these and the others. */
    static boolean speaksOnlyOf(String text, List<String> words, List<String> others) {
        if (!speaksOf(text, words)) {
            return false;
        }
        var rest = plain(text);
        for (var word : words) {
            rest = without(rest, word);
        }
        for (var word : others) {
            rest = without(rest, word);
        }
        return rest.isBlank();
    }

    private static String without(String text, String word) {
        var rest = text;
        while (rest.contains(word)) {
            rest = rest.replace(word, " ");
        }
        return rest;
    }

    /** Lower-case words with one space around each. */
    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
