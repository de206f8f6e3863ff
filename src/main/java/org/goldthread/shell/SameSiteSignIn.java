package org.goldthread.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a sign-in from our own page only: on another site's, somebody would work in a stranger's account unawares. Asked of
 * the browser, as the sign-in page is the one place that Vaadin leaves without a token, because it is often open for longer
 * than a session lasts. What sends no such header is no browser of today, and cannot be led astray.
 */
final class SameSiteSignIn extends OncePerRequestFilter {
    private static final String HEADER = "Sec-Fetch-Site";
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final RequestMatcher signIn;

    SameSiteSignIn(RequestMatcher signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader(HEADER);
        if (from != null && !OURS.contains(from) && signIn.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
