package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

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

    private void request(String kind) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", kind);
        pass(request);
    }

    private void pass(MockHttpServletRequest request) throws Exception {
        request.setSession(session);
        new SessionEnds(limits, clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
