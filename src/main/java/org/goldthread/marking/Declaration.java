package org.goldthread.marking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The candidate's declaration; {@code wording} is the version of its text.
 *
 * @param again why something that was given back is handed in as it was; null where they said nothing
 */
public record Declaration(
        String wording, Instant acceptedAt, @Nullable String again) {
    /** The wording that is asked today; its text is {@code marking.declaration.1}. A new wording gets a new version. */
    public static final String WORDING = "1";

    static Declaration accepted(Instant now, String again) {
        return new Declaration(WORDING, now, again.isBlank() ? null : again.strip());
    }
}
