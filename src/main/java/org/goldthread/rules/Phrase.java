package org.goldthread.rules;

import java.util.List;

/**
 * A text that another text names, put into words only where it is said.
 *
 * @param key the key of its text in the message bundles
 * @param args what the text names, in order; another phrase may be among them
 */
public record Phrase(String key, List<Object> args) {
    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
