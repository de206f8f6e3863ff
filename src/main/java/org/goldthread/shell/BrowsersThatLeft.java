package org.goldthread.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser that went away before the answer reached it is no error. Only Tomcat's own exception says so: a "broken pipe" or
 * a "connection reset" may as well be the store's, and that must be heard.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BrowsersThatLeft extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(BrowsersThatLeft.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            rest.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            var left = ScreenErrors.cause(e, ClientAbortException.class);
            if (left.isEmpty()) {
                throw e;
            }
            LOG.info("The browser went away: {}", left.get().toString());
        }
    }
}
