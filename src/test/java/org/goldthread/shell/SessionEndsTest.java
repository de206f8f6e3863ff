package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A session ends when nothing is done in it, and at the latest after its longest. */
@GoldthreadTest
class SessionEndsTest {
    private final MovableClock clock;
    private final SessionLimits limits;
    private final MockHttpSession session = new MockHttpSession();

    SessionEndsTest(MovableClock clock, SessionLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
    }

    @AfterEach
    void putBack() {
        clock.moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void whoDoesSomethingStays() throws Exception {
        for (var time = Duration.ZERO; time.compareTo(limits.longest()) < 0; time = time.plusMinutes(59)) {
            clock.moveTo(time);
            request("uidl");
            assertThat(session.isInvalid()).as("after " + time).isFalse();
        }
    }

    @Test
    void whoDoesNothingIsOutAlthoughThePageSendsItsHeartbeat() throws Exception {
        request("uidl");
        for (var minutes = 5; minutes < limits.idle().toMinutes(); minutes += 5) {
            clock.moveTo(Duration.ofMinutes(minutes));
            request("heartbeat");
            request("push");
            assertThat(session.isInvalid()).as("after %d minutes", minutes).isFalse();
        }
        clock.moveTo(limits.idle());
        request("uidl");
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void itsLongestEndsItWhateverIsDone() throws Exception {
        for (var time = Duration.ZERO; time.compareTo(limits.longest()) < 0; time = time.plusMinutes(30)) {
            clock.moveTo(time);
            request("uidl");
        }
        clock.moveTo(limits.longest());
        request("uidl");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whatIsTheSameForEverybodyIsNothingDone() throws Exception {
        request("uidl");
        clock.moveTo(limits.idle().minusMinutes(1));
        pass(new MockHttpServletRequest("GET", "/styles/tokens.css"));
        clock.moveTo(limits.idle());
        request("uidl");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoIsInTheMiddleOfItWhenAnotherRequestEndsItSignsInAgain() throws Exception {
        FilterChain endedMeanwhile = (_, _) -> {
            session.invalidate();
            session.getAttribute("whatever the page asks");
        };
        var whole = new MockHttpServletRequest("GET", "/threads");
        assertThat(answered(whole, endedMeanwhile).getRedirectedUrl()).isEqualTo("/login");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void anOpenPageIsLedToTheSignIn() throws Exception {
        FilterChain endedMeanwhile = (_, _) -> {
            session.invalidate();
            throw new ServletException(new IllegalStateException("Session was invalidated"));
        };
        var page = new MockHttpServletRequest("POST", "/");
        page.setParameter("v-r", "uidl");
        var answer = answered(page, endedMeanwhile);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("Vaadin-Refresh: /login");
    }

    @Test
    void anErrorOfAnotherKindStaysOne() {
        FilterChain broken = (_, _) -> {
            throw new IllegalStateException("broken");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> answered(new MockHttpServletRequest("GET", "/threads"), broken))
                .withMessage("broken");
    }

    @Test
    void manyRequestsAtItsEndAreAllAnswered() throws Exception {
        for (var round = 0; round < 50; round++) {
            var own = new SharedSession();
            var acting =
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            var opened = new MockHttpServletRequest("GET", "/threads");
            opened.setSession(own);
            filter().doFilter(opened, new MockHttpServletResponse(), new MockFilterChain());
            clock.moveTo(limits.idle());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = threads.invokeAll(Collections.nCopies(8, () -> {
                    SecurityContextHolder.setContext(new SecurityContextImpl(acting));
                    var request = new MockHttpServletRequest("GET", "/threads");
                    request.setSession(own);
                    var response = new MockHttpServletResponse();
                    filter().doFilter(request, response, new MockFilterChain());
                    return response.getStatus();
                }));
                for (var answer : answers) {
                    assertThat(answer.get()).isIn(200, 302);
                }
            }
            assertThat(own.isInvalid()).isTrue();
            clock.moveTo(Duration.ZERO);
        }
    }

    private MockHttpServletResponse answered(MockHttpServletRequest request, FilterChain chain) throws Exception {
        request.setSession(session);
        var response = new MockHttpServletResponse();
        filter().doFilter(request, response, chain);
        return response;
    }

    private SessionEnds filter() {
        return new SessionEnds(limits, clock);
    }

    private void request(String kind) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", kind);
        pass(request);
    }

    private void pass(MockHttpServletRequest request) throws Exception {
        request.setSession(session);
        new SessionEnds(limits, clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    /** A session as several requests hold it at once, as the server's own may be held. */
    private static final class SharedSession extends MockHttpSession {
        @Override
        public synchronized @Nullable Object getAttribute(String name) {
            return super.getAttribute(name);
        }

        @Override
        public synchronized void setAttribute(String name, @Nullable Object value) {
            super.setAttribute(name, value);
        }

        @Override
        public synchronized void removeAttribute(String name) {
            super.removeAttribute(name);
        }

        @Override
        public synchronized void invalidate() {
            super.invalidate();
        }

        @Override
        public synchronized boolean isInvalid() {
            return super.isInvalid();
        }
    }
}
