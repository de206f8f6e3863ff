package org.goldthread.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Lets a browser remember that somebody got in with it (OWASP's "device cookies"): their mistypes are then counted by
 * themselves, whatever strangers try with their email address. It signs nobody in, and is sent to the sign-in page alone.
 */
@Component
public class DeviceCookies implements SessionAuthenticationStrategy {
    private static final String NAME = "goldthread-device";
    private static final String SIGN_IN = "/login";

    private final Devices devices;

    DeviceCookies(Devices devices) {
        this.devices = devices;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof Account account) {
            remember(account.email(), request, response);
        }
    }

    /** After a password or a one-time link has shown who it is. */
    public void remember(String email, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(NAME, devices.remember(email, read(request)));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + SIGN_IN);
        cookie.setMaxAge((int) Devices.KNOWN.toSeconds());
        cookie.setAttribute("SameSite", SameSite.LAX.attributeValue());
        response.addCookie(cookie);
    }

    static String read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
