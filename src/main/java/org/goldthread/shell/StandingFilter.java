package org.goldthread.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.people.Account;
import org.goldthread.people.AccountService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request where the person stands now: a disabled one is out, so is whoever signed in before the password was
 * changed or all sessions were ended, and new roles count at once.
 */
final class StandingFilter extends OncePerRequestFilter {
    private static final String[] STATIC = {
        "/VAADIN/build/", "/styles/", "/icons/", "/aura/", "/csp.js", "/idle.js", "/typing.js", "/desk.js", "/spoken.js"
    };

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String OF_A_PAGE = "v-r";

    private final AccountService accounts;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    StandingFilter(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isStatic(request);
    }

    /**
     * What is the same for everybody and says nothing of what somebody does. Vaadin takes a request of a page for one by
     * its parameter alone, whatever its address.
     */
    static boolean isStatic(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && request.getParameter(OF_A_PAGE) == null
                && Stream.of(STATIC).anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account held) {
            check(held, request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(Account held, HttpServletRequest request, HttpServletResponse response) {
        var now = accounts.current();
        if (now.filter(held::isOfTheSameTime).isEmpty()) {
            Farewell.ACCESS_CHANGED.keep(request, response);
            EndedSession.end(request);
        } else if (!now.get().equals(held)) {
            renew(now.get(), request, response);
        }
    }

    private void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
