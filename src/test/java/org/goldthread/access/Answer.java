package org.goldthread.access;

import java.util.Arrays;

/** How somebody is answered. */
enum Answer {
    /** Nothing keeps them from it. */
    YES("yes"),
    /** It is theirs to do, but not in this state, or not without more: a rule says why. */
    RULE("rule"),
    /** As if it were not there. */
    NOT_FOUND("404"),
    /** Not with their roles; on screens it looks as if it were not there. */
    NO("no"),
    /** They are asked to sign in. */
    SIGN_IN("sign in");

    private final String text;

    Answer(String text) {
        this.text = text;
    }

    static Answer of(String text) {
        return Arrays.stream(values())
                .filter(answer -> answer.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No answer is called " + text));
    }

    @Override
    public String toString() {
        return text;
    }
}
