package org.goldthread.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldthread.ui.Incidents;
import org.goldthread.ui.ShortCode;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id that stands in every log line written for it, and in the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {
    private static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final int LENGTH = 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, ShortCode.of(LENGTH));
        }
        var id = String.valueOf(request.getAttribute(ATTRIBUTE));
        response.setHeader(HEADER, id);
        MDC.put(Incidents.REQUEST, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Incidents.REQUEST);
        }
    }

    /** The page for a failed request is made in a dispatch of its own: it is logged under the same id. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
