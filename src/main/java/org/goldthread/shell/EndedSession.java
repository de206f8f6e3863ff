package org.goldthread.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.stream.Stream;
import org.goldthread.ui.Addresses;
import org.springframework.security.core.context.SecurityContextHolder;

/** A session that another request of the same browser ended: whoever is in the middle of theirs signs in again. */
final class EndedSession {
    private static final String OF_A_PAGE = "v-r";

    private EndedSession() {}

    /** Ends it; where it is over already, that is as well. */
    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && !isOver(session)) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Whether {@code error} is what comes of a session that is over. */
    static boolean isWhy(Exception error, HttpSession session) {
        return isOver(session)
                && Stream.<Throwable>iterate(error, each -> each != null, Throwable::getCause)
                        .anyMatch(IllegalStateException.class::isInstance);
    }

    /** The servlet container says so in no other way. */
    private static boolean isOver(HttpSession session) {
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException over) {
            return true;
        }
    }

    /** An open page is led there by the words that Vaadin's browser side looks for in an answer that is none. */
    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        response.resetBuffer();
        var signIn = request.getContextPath() + "/" + Addresses.LOGIN;
        if (request.getParameter(OF_A_PAGE) == null) {
            response.sendRedirect(signIn);
        } else {
            response.setContentType("text/plain");
            response.getWriter().print("Vaadin-Refresh: " + signIn);
        }
    }
}
