package org.goldthread.people;

import java.util.Optional;
import org.goldthread.rules.Refusal;

/** What a password must be: long enough to be a phrase, short enough to be hashed at once. */
public final class PasswordRules {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private PasswordRules() {}

    public static Optional<Refusal> password(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(Refusal.of("password", "people.refused.password-short", SHORTEST));
        }
        return password.length() > LONGEST
                ? Optional.of(Refusal.of("password", "people.refused.password-long", LONGEST))
                : Optional.empty();
    }
}
