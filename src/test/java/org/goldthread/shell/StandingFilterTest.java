package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.AccountService;
import org.goldthread.people.JoiningService;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where a person stands is asked at each request. */
@GoldthreadTest
class StandingFilterTest {
    private final ApplicationContext context;
    private final MongoTemplate store;
    private final MovableClock clock;
    private final AccountService accounts;
    private final Person person = SomePerson.candidate();

    StandingFilterTest(ApplicationContext context, MongoTemplate store, MovableClock clock, AccountService accounts) {
        this.context = context;
        this.clock = clock;
        this.store = store;
        this.accounts = accounts;
    }

    @AfterEach
    void signOut() {
        clock.moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void whoStandsAsBeforeGoesOn() throws Exception {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        assertThat(afterARequest().isInvalid()).isFalse();
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void whoIsDisabledMeanwhileIsOut() throws Exception {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        store.save(SomePerson.disabled(Objects.requireNonNull(store.findById(person.id(), Person.class))));
        assertThat(afterARequest().isInvalid()).isTrue();
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aPagesRequestIsAskedWhateverItsAddress() throws Exception {
        var here = SomeAccess.joined(context, person, Role.CANDIDATE);
        store.save(SomePerson.disabled(Objects.requireNonNull(store.findById(person.id(), Person.class))));
        for (var method : List.of("POST", "GET")) {
            SignIn.as(here);
            var request = new MockHttpServletRequest(method, "/styles/x");
            request.setParameter("v-r", "uidl");
            var session = new MockHttpSession();
            request.setSession(session);
            new StandingFilter(accounts).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            assertThat(session.isInvalid()).as(method).isTrue();
        }
    }

    @Test
    void aSessionEndsWhenThePasswordIsChangedInAnother() throws Exception {
        var here = SomeAccess.joined(context, person, Role.CANDIDATE);
        var there = accounts.changePassword(SomeAccess.PASSWORD, "another four words");
        SignIn.as(here);
        assertThat(afterARequest().isInvalid()).isTrue();
        SignIn.as(there);
        assertThat(afterARequest().isInvalid()).as("the one that changed it").isFalse();
    }

    @Test
    void aSessionEndsWhenANewLinkIsUsed() throws Exception {
        var here = SomeAccess.joined(context, person, Role.CANDIDATE);
        var token = SomeAccess.link(context, person);
        SignIn.as(here);
        assertThat(afterARequest().isInvalid())
                .as("a link alone changes nothing")
                .isFalse();
        context.getBean(JoiningService.class).join(token, "another four words", "192.0.2.1");
        assertThat(afterARequest().isInvalid()).isTrue();
    }

    @Test
    void everySessionEndsWhenOneSignsOutEverywhere() throws Exception {
        var here = SomeAccess.joined(context, person, Role.CANDIDATE);
        accounts.signOutEverywhere();
        assertThat(afterARequest().isInvalid()).as("the one that did it").isTrue();
        SignIn.as(here);
        assertThat(afterARequest().isInvalid()).as("any other").isTrue();
    }

    @Test
    void aSessionDoesNotOutliveBeingDisabledForAWhile() throws Exception {
        var here = SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.as(PersonId.next(), Role.ADMIN);
        var people = context.getBean(PeopleService.class);
        people.disable(person.id());
        people.enable(person.id());
        SignIn.as(here);
        assertThat(afterARequest().isInvalid())
                .as("it made no request meanwhile")
                .isTrue();
    }

    /** Sign-out by a process whose clock is slow, after a password that one whose clock is fast has set. */
    @Test
    void everySessionEndsWhateverTheClocksOfTheProcessesSay() throws Exception {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        clock.moveTo(Duration.ofMinutes(10));
        var here = accounts.changePassword(SomeAccess.PASSWORD, "another four words");
        clock.moveTo(Duration.ZERO);
        SignIn.as(here);
        accounts.signOutEverywhere();
        assertThat(afterARequest().isInvalid()).isTrue();
    }

    @Test
    void aSessionThatIsOverAlreadyIsOver() throws Exception {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        store.save(SomePerson.disabled(Objects.requireNonNull(store.findById(person.id(), Person.class))));
        var session = new MockHttpSession();
        session.invalidate();
        var request = new MockHttpServletRequest("GET", "/threads");
        request.setSession(session);
        new StandingFilter(accounts).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(isSignedIn()).isFalse();
    }

    private MockHttpSession afterARequest() throws Exception {
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest("GET", "/threads");
        request.setSession(session);
        new StandingFilter(accounts).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session;
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
