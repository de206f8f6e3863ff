package org.goldthread.store.sqlite.value;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Regular expressions with MongoDB's options. */
public final class Regex {
    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private Regex() {}

    static BsonRegularExpression of(@Nullable Object pattern, @Nullable Object options) {
        return switch (pattern) {
            case String text -> new BsonRegularExpression(text, options instanceof String given ? given : "");
            case BsonRegularExpression regex ->
                options instanceof String given ? new BsonRegularExpression(regex.getPattern(), given) : regex;
            case null, default -> throw Refused.badValue("$regex has to be a string");
        };
    }

    static Predicate<@Nullable Object> test(BsonRegularExpression regex) {
        var pattern = compile(regex);
        var itself = FieldTests.equalTo(regex);
        return value -> value instanceof String text
                ? pattern.matcher(text).find()
                : value instanceof BsonRegularExpression && itself.test(value);
    }

    private static Pattern compile(BsonRegularExpression regex) {
        int flags = 0;
        for (char option : options(regex).toCharArray()) {
            flags |= switch (option) {
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                case 'x' -> Pattern.COMMENTS;
                case 'u' -> 0;
                default -> throw Refused.feature("the regex option " + option);
            };
        }
        try {
            return Pattern.compile(regex.getPattern(), flags);
        } catch (PatternSyntaxException e) {
            throw Refused.badValue("Regular expression is invalid: " + e.getMessage());
        }
    }

    private static String options(BsonRegularExpression regex) {
        return regex.getOptions() == null ? "" : regex.getOptions();
    }

    /** The text with which every match begins, and whether that is all that is asked; null if there is none. */
    public static @Nullable Prefix prefixOf(BsonRegularExpression regex) {
        var pattern = regex.getPattern();
        if (!options(regex).isEmpty() || !pattern.startsWith("^")) {
            return null;
        }
        if (pattern.startsWith("^\\Q") && pattern.endsWith("\\E") && pattern.indexOf("\\E") == pattern.length() - 2) {
            return new Prefix(pattern.substring(3, pattern.length() - 2), true);
        }
        int end = 1;
        while (end < pattern.length() && SPECIAL.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        boolean whole = end == pattern.length();
        if (pattern.indexOf('|') >= 0) {
            return null;
        }
        if (!whole && "?*{".indexOf(pattern.charAt(end)) >= 0) {
            end--;
        }
        return end > 1 ? new Prefix(pattern.substring(1, end), whole) : null;
    }

    /** What matches begin with; {@code whole} if everything that begins so matches. */
    public record Prefix(String text, boolean whole) {}
}
