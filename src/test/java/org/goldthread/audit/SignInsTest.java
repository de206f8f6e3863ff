package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/** Every sign-in is entered, through the filters that a browser's request passes. */
@GoldthreadTest
class SignInsTest {
    private final ApplicationContext context;
    private final MongoTemplate store;
    private final Person person = SomePerson.candidate();

    SignInsTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @BeforeEach
    void join() {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void whoSignsInIsEntered() {
        signIn(person.email(), SomeAccess.PASSWORD);
        var entry = Entries.about(context, "people/" + person.id().value()).getLast();
        assertThat(entry.kind()).isEqualTo("signed-in");
        assertThat(entry.actor()).isEqualTo(person.id().value());
    }

    @Test
    void whoFailsIsEnteredAsSomebodyWhoProvedNothing() {
        assertThatThrownBy(() -> signIn(person.email(), "another password"))
                .isInstanceOf(BadCredentialsException.class);
        var entry = Entries.about(context, "people/" + person.id().value()).getLast();
        assertThat(entry.kind()).isEqualTo("sign-in-failed");
        assertThat(entry.actor()).isEmpty();
    }

    @Test
    void anAddressThatIsNobodysIsEnteredWithoutIt() {
        var before = failures();
        var address = UUID.randomUUID() + "@test.example";
        assertThatThrownBy(() -> signIn(address, "another password")).isInstanceOf(BadCredentialsException.class);
        assertThat(failures()).isEqualTo(before + 1);
        assertThat(store.findAll(org.bson.Document.class, "audit"))
                .noneMatch(entry -> entry.toJson().contains(address));
    }

    @Test
    void whoSignsOutIsEntered() throws Exception {
        SomeAccess.signedIn(person, Role.CANDIDATE);
        var request = new MockHttpServletRequest("POST", "/logout");
        request.setServletPath("/logout");
        filter(LogoutFilter.class).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(Entries.kinds(context, "people/" + person.id().value())).endsWith("signed-out");
    }

    private long failures() {
        return store.count(Query.query(Criteria.where("kind").is("sign-in-failed")), AuditEvent.class);
    }

    private void signIn(String email, String password) {
        var request = new MockHttpServletRequest("POST", "/login");
        request.setParameter("username", email);
        request.setParameter("password", password);
        filter(UsernamePasswordAuthenticationFilter.class)
                .attemptAuthentication(request, new MockHttpServletResponse());
    }

    private <T> T filter(Class<T> type) {
        return context.getBean(SecurityFilterChain.class).getFilters().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
