package org.goldthread.rules;

import java.util.List;

/**
 * Why something may not be done.
 *
 * @param rule the number of the rule in the domain brief (R1 …), or a short name where it has none
 * @param key the key of its text in the message bundles
 * @param args what the text names, in order; a {@link Phrase} where that is a text itself
 */
public record Refusal(String rule, String key, List<Object> args) {
    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String rule, String key, Object... args) {
        return new Refusal(rule, key, List.of(args));
    }
}
