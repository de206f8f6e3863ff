package org.goldthread.marking;

import java.time.Instant;

/** The candidate's declaration; {@code wording} is the version of its text. */
public record Declaration(String wording, Instant acceptedAt) {
    /** The wording that is asked today; its text is {@code marking.declaration.1}. A new wording gets a new version. */
    public static final String WORDING = "1";

    static Declaration accepted(Instant now) {
        return new Declaration(WORDING, now);
    }
}
