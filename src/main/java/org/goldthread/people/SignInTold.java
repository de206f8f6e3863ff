package org.goldthread.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in or out, or tried to.
 *
 * @param person none where the email address is nobody's
 */
public record SignInTold(Kind kind, @Nullable PersonId person) {
    public enum Kind {
        SIGNED_IN,
        FAILED,
        SIGNED_OUT
    }
}
