package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.FilterChainProxy;

/** Signing in goes on under another session id: nobody signs somebody in with one that they know. */
@GoldthreadTest
class SessionRenewalTest {
    private final ApplicationContext context;
    private final FilterChainProxy filters;
    private final Person person = SomePerson.candidate();
    private final MockHttpSession session = new MockHttpSession();

    SessionRenewalTest(ApplicationContext context, FilterChainProxy filters) {
        this.context = context;
        this.filters = filters;
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
        SomeAccess.forgetTries(context);
    }

    @Test
    void theSessionThatWasThereBeforeIsAnotherAfterwards() throws Exception {
        var before = session.getId();
        var answer = pass(signInRequest(SomeAccess.PASSWORD, "same-origin"));
        assertThat(answer.getRedirectedUrl()).doesNotContain("error");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
        assertThat(answer.getHeader("Set-Cookie"))
                .as("the device is known from now on")
                .contains("goldthread-device=", "Path=/login", "HttpOnly");
    }

    @Test
    void aWrongPasswordSignsNobodyIn() throws Exception {
        var answer = pass(signInRequest("a guess, and wrong", "same-origin"));
        assertThat(answer.getRedirectedUrl()).contains("error");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    }

    @Test
    void anotherSiteCannotSignSomebodyIn() throws Exception {
        for (var elsewhere : List.of("cross-site", "same-site")) {
            var answer = pass(signInRequest(SomeAccess.PASSWORD, elsewhere));
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        }
    }

    private MockHttpServletRequest signInRequest(String password, String from) {
        var request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        request.setSession(session);
        request.addHeader("Sec-Fetch-Site", from);
        request.setParameter("username", person.email());
        request.setParameter("password", password);
        return request;
    }

    private MockHttpServletResponse pass(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filters.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
