package org.goldthread.people;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Somebody has to wait before the next try; nothing is said about the password, which nobody has looked at. */
public final class SignInWaits extends AuthenticationServiceException {
    private final long minutes;

    SignInWaits(Duration wait) {
        super("Too many tries to sign in");
        minutes = SignInRules.minutes(wait);
    }

    public long minutes() {
        return minutes;
    }
}
