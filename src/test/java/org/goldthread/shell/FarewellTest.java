package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.AccountService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Whose session ended by itself reads on the sign-in page why, once. */
@GoldthreadTest
class FarewellTest {
    private static final String COOKIE = "goldthread-ended";

    private final ApplicationContext context;
    private final MovableClock clock;
    private final SessionLimits limits;
    private final I18NProvider texts;

    FarewellTest(ApplicationContext context, MovableClock clock, SessionLimits limits, I18NProvider texts) {
        this.texts = texts;
        this.context = context;
        this.clock = clock;
        this.limits = limits;
    }

    @AfterEach
    void leave() {
        clock.moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void nothingWasDone() throws Exception {
        assertThat(keptAfter(limits.idle())).isEqualTo("IDLE");
    }

    @Test
    void itWasOpenForItsLongest() throws Exception {
        var session = new MockHttpSession();
        for (var time = Duration.ZERO; time.compareTo(limits.longest()) < 0; time = time.plusMinutes(59)) {
            assertThat(kept(session, time)).isNull();
        }
        assertThat(kept(session, limits.longest())).isEqualTo("LONGEST");
    }

    @Test
    void accessWasChanged() throws Exception {
        var person = SomePerson.candidate();
        SomeAccess.joined(context, person, Role.CANDIDATE);
        var store = context.getBean(MongoTemplate.class);
        store.save(SomePerson.disabled(Objects.requireNonNull(store.findById(person.id(), Person.class))));
        var response = new MockHttpServletResponse();
        new StandingFilter(context.getBean(AccountService.class))
                .doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        assertThat(value(response)).isEqualTo("ACCESS_CHANGED");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidOnce(Farewell why) {
        context.getBean(MongoTemplate.class).save(SomePerson.administrator());
        Screens.open(context);
        request().addCookie(new Cookie(COOKIE, why.name()));
        OnScreen.go("login");
        assertThat(OnScreen.text()).contains(texts.getTranslation(why.words(), Locale.ENGLISH));
        var response = (FakeResponse) VaadinServletResponse.getCurrent().getResponse();
        assertThat(response.getCookie(COOKIE).getMaxAge()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyKeptIsNotSaid(Farewell why) {
        context.getBean(MongoTemplate.class).save(SomePerson.administrator());
        Screens.open(context);
        request().addCookie(new Cookie(COOKIE, "<b>" + why.name()));
        OnScreen.go("login");
        assertThat(OnScreen.text()).doesNotContain(texts.getTranslation(why.words(), Locale.ENGLISH));
    }

    private static FakeRequest request() {
        return (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    }

    private @Nullable String keptAfter(Duration nothingDone) throws Exception {
        var session = new MockHttpSession();
        assertThat(kept(session, Duration.ZERO)).isNull();
        return kept(session, nothingDone);
    }

    private @Nullable String kept(MockHttpSession session, Duration at) throws Exception {
        clock.moveTo(at);
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        var request = new MockHttpServletRequest("GET", "/threads");
        request.setSession(session);
        var response = new MockHttpServletResponse();
        new SessionEnds(limits, clock).doFilter(request, response, new MockFilterChain());
        return value(response);
    }

    private static @Nullable String value(MockHttpServletResponse response) {
        var cookie = response.getCookie(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
