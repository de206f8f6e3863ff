package org.goldthread.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The passwords that are guessed first, from a list that is on board. Compared folded: case, look-alikes (pa55w0rd) and
 * whatever stands around a word (password2024!) make none of them another.
 */
final class CommonPasswords {
    private static final String LIST = "/passwords/common.txt";
    private static final String LOOK_ALIKES = "0134570@$!";
    private static final String LETTERS = "oieastoasi";
    /** What fingers run along. */
    private static final String[] RUNS = {
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnm",
        "qwertzuiopasdfghjklyxcvbnm",
        "12345678901234567890",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"
    };

    private static final int FEW_LETTERS = 4;

    private CommonPasswords() {}

    /** Read when first asked for, once. */
    private static final class Known {
        private static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST))) {
                return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("# "))
                        .flatMap(line -> Arrays.stream(line.split(" ")))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean contain(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var word = word(lower);
        return isKnown(lower) || isKnown(word) || isRun(lower) || isRepeated(lower) || isRepeated(word);
    }

    /** The word in the middle, its look-alikes as letters; nothing where no letter is. */
    static String word(String lower) {
        var core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return core.codePoints()
                .map(letter -> LOOK_ALIKES.indexOf(letter) < 0 ? letter : LETTERS.charAt(LOOK_ALIKES.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKnown(String word) {
        return Known.WORDS.contains(word);
    }

    private static boolean isRun(String lower) {
        return Arrays.stream(RUNS)
                .map(run -> run + run)
                .anyMatch(run ->
                        run.contains(lower) || new StringBuilder(run).reverse().indexOf(lower) >= 0);
    }

    /** Few letters or a known word, over and over. */
    private static boolean isRepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .filter(length -> text.length() % length == 0)
                .mapToObj(length -> text.substring(0, length))
                .filter(part -> part.length() <= FEW_LETTERS || isKnown(part) || isKnown(word(part)) || isRun(part))
                .anyMatch(part -> part.repeat(text.length() / part.length()).equals(text));
    }
}
