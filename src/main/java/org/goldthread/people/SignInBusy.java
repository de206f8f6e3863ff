package org.goldthread.people;

import org.goldthread.rules.Refused;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Too many sign in at once; nothing is said about the password, which nobody has looked at. */
public final class SignInBusy extends AuthenticationServiceException {
    SignInBusy(Refused why) {
        super("Too many sign in at once", why);
    }
}
