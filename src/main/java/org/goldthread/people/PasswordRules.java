package org.goldthread.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.rules.Refusal;

/**
 * What a password must be: long enough to be a phrase, short enough to be hashed at once, and nothing that would be tried
 * first. No kinds of characters are asked for: they make passwords hard to keep, not hard to guess.
 */
public final class PasswordRules {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final String FIELD = "password";

    private PasswordRules() {}

    /** The first reason against {@code password}, for whoever has this name and email address. */
    public static Optional<Refusal> password(String password, String name, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.of(FIELD, "people.refused.password-short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.of(FIELD, "people.refused.password-long", LONGEST));
        }
        if (tellsOf(password, name, email)) {
            return Optional.of(Refusal.of(FIELD, "people.refused.password-own"));
        }
        return CommonPasswords.contain(password)
                ? Optional.of(Refusal.of(FIELD, "people.refused.password-common"))
                : Optional.empty();
    }

    /** One's own name, address or parts of it, and the product's name, are tried first. */
    private static boolean tellsOf(String password, String name, String email) {
        var tried = CommonPasswords.word(password.toLowerCase(Locale.ROOT));
        var words = Stream.concat(
                Stream.of(name, email, email.replaceFirst("@.*", ""), "goldthread"),
                Arrays.stream(email.split("[@.]")));
        return words.map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.of(word, word.replaceAll("[\\s._-]", "")))
                .map(CommonPasswords::word)
                .filter(word -> !word.isEmpty())
                .anyMatch(word ->
                        tried.equals(word) || tried.replaceAll("[\\s._-]", "").equals(word));
    }
}
