package org.goldthread.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody signs in from: the address, and what the device remembers of those who got in on it before. */
public final class SignInDetails extends WebAuthenticationDetails {
    private static final long serialVersionUID = 1L;

    private final String remembered;

    public SignInDetails(HttpServletRequest request) {
        super(request);
        remembered = DeviceCookies.read(request);
    }

    String remembered() {
        return remembered;
    }
}
