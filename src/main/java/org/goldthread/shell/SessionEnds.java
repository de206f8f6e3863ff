package org.goldthread.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.goldthread.people.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nothing was done for long, or that is long open. What an open page sends by itself, its heartbeat
 * above all, is nothing done; the servlet container, which cannot tell, would keep such a session for good.
 */
final class SessionEnds extends OncePerRequestFilter {
    private static final String OPENED = SessionEnds.class.getName() + ".opened";
    private static final String ACTED = SessionEnds.class.getName() + ".acted";
    private static final String KIND = "v-r";
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private final SessionLimits limits;
    private final Clock clock;

    SessionEnds(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StandingFilter.isStatic(request);
    }

    /** A page sends several requests at once: another one may end the session while this one is in the middle of it. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        try {
            check(session, request, response);
            chain.doFilter(request, response);
        } catch (IllegalStateException | ServletException e) {
            if (session == null || response.isCommitted() || !EndedSession.isWhy(e, session)) {
                throw e;
            }
            EndedSession.answer(request, response);
        }
    }

    private void check(@Nullable HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Account) {
            endOrGoOn(session, request, response);
        }
    }

    private void endOrGoOn(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        var why = isOver(session, ACTED, limits.idle(), now)
                ? Farewell.IDLE
                : isOver(session, OPENED, limits.longest(), now) ? Farewell.LONGEST : null;
        if (why != null) {
            why.keep(request, response);
            session.invalidate();
            SecurityContextHolder.clearContext();
            return;
        }
        if (session.getAttribute(OPENED) == null) {
            session.setAttribute(OPENED, now);
        }
        var kind = request.getParameter(KIND);
        if (kind == null || !BY_ITSELF.contains(kind)) {
            session.setAttribute(ACTED, now);
        }
    }

    private static boolean isOver(HttpSession session, String since, Duration limit, Instant now) {
        return session.getAttribute(since) instanceof Instant then && !now.isBefore(then.plus(limit));
    }
}
