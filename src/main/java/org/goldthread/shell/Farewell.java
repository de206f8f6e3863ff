package org.goldthread.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.Cookie.SameSite;

/**
 * Why a session ended that nobody ended themselves. The session cannot keep it any more, so that the browser does, until the
 * sign-in page has said it.
 */
enum Farewell {
    /** Nothing was done in it. */
    IDLE,
    /** It was open for its longest. */
    LONGEST,
    /** The person is disabled, has another password, or ended all sessions. */
    ACCESS_CHANGED;

    private static final String COOKIE = "goldthread-ended";

    void keep(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(name(), request));
    }

    /** What the browser keeps, if it is one of these. */
    static Optional<Farewell> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie ->
                        Arrays.stream(values()).filter(each -> each.name().equals(cookie.getValue())))
                .findFirst();
    }

    /** The browser keeps it no more. */
    static void said(HttpServletRequest request, HttpServletResponse response) {
        var spent = cookie("", request);
        spent.setMaxAge(0);
        response.addCookie(spent);
    }

    /** The key of its words. */
    String words() {
        return "shell.login.ended." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cookie cookie(String value, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setAttribute("SameSite", SameSite.STRICT.attributeValue());
        return cookie;
    }
}
