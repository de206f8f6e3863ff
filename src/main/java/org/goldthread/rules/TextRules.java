package org.goldthread.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long texts may be. Lengths are in UTF-16 units, as browsers count them. */
public final class TextRules {
    public static final int TITLE_LIMIT = 200;
    public static final int TEXT_LIMIT = 20_000;

    private TextRules() {}

    /** A title is there and has at most {@value #TITLE_LIMIT} characters. */
    public static Optional<Refusal> title(String title) {
        if (title.isBlank()) {
            return Optional.of(Refusal.of("title", "rules.title-missing"));
        }
        return atMost(title, TITLE_LIMIT);
    }

    public static Optional<Refusal> text(String text) {
        return atMost(text, TEXT_LIMIT);
    }

    public static Optional<Refusal> atMost(String text, int limit) {
        return atMost("text", text, limit);
    }

    /** The same under a rule of its own, where a form has to know which of its fields is meant. */
    public static Optional<Refusal> atMost(String rule, String text, int limit) {
        return text.length() > limit
                ? Optional.of(Refusal.of(rule, "rules.text-too-long", limit, text.length()))
                : Optional.empty();
    }

    /** What a stored document leaves out reads as nothing written. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
