package org.goldthread.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.JoiningService;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.rules.Refused;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.WebAttributes;

/** How people get in: the first of all with the console's code, the others by link, and then by password. */
@GoldthreadTest
@ExtendWith(OutputCaptureExtension.class)
class GettingInTest {
    private static final String WORDS = "a long walk by the sea";

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final MovableClock clock;
    private final AuthenticationProvider passwords;

    GettingInTest(
            ApplicationContext context, MongoTemplate store, MovableClock clock, AuthenticationProvider passwords) {
        this.context = context;
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        SignIn.out();
    }

    @AfterEach
    void close() {
        clock.moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void theFirstAdministratorComesWithTheCodeOfTheConsole() {
        store.remove(new Query(), Person.class);
        Screens.open(context);
        OnScreen.go("login");
        assertThat(OnScreen.heading()).isEqualTo("Set up Goldthread");
        setUp("WRONG-CODE-0000");
        assertThat(OnScreen.errors()).containsExactly("This is not the code that the console shows.");
        assertThat(store.findAll(Person.class)).isEmpty();
        setUp(SomeAccess.setupCode(context).toLowerCase(Locale.ROOT));
        assertThat(OnScreen.address()).startsWith("login?joined");
        assertThat(signIn("first@test.example", WORDS).isAuthenticated()).isTrue();
        assertThat(store.findAll(Person.class).getFirst().roles(SomePerson.today()))
                .isEqualTo(Set.of(Role.ADMIN));
        OnScreen.go("setup");
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        var person = store.save(SomePerson.candidate());
        var token = SomeAccess.link(context, person);
        Screens.open(context);
        OnScreen.go("join/" + token);
        assertThat(OnScreen.text()).contains("Welcome, Cara Candidate", "You sign in with " + person.email());
        OnScreen.secret("New password", "short");
        OnScreen.press("Set the password");
        assertThat(OnScreen.errors())
                .containsExactly("Use at least 12 characters. Four or five words make a good password.");
        OnScreen.secret("New password", WORDS);
        OnScreen.press("Set the password");
        assertThat(OnScreen.text()).contains("Your password is set. Sign in with it.");
        assertThat(signIn(" " + person.email().toUpperCase(Locale.ROOT), WORDS).isAuthenticated())
                .isTrue();
        OnScreen.go("join/" + token);
        assertThat(OnScreen.heading()).isEqualTo("This link does not work any more");
    }

    @Test
    void aLinkRunsOutAfterSevenDays() {
        var token = SomeAccess.link(context, store.save(SomePerson.candidate()));
        Screens.open(context);
        clock.moveTo(PeopleService.LINK_OPEN.minusMinutes(1));
        OnScreen.go("join/" + token);
        assertThat(OnScreen.heading()).isEqualTo("Welcome, Cara Candidate");
        clock.moveTo(PeopleService.LINK_OPEN.plusMinutes(1));
        OnScreen.secret("New password", WORDS);
        OnScreen.press("Set the password");
        assertThat(OnScreen.text()).contains("This link was used, has run out, or a later one took its place.");
    }

    @Test
    void aLinkStandsInNoLogAndOnlyAsAHashInTheStore(CapturedOutput output) {
        var person = store.save(SomePerson.candidate());
        var token = SomeAccess.link(context, person);
        var kept = Objects.requireNonNull(store.getCollection("credentials")
                        .find(new Document("_id", person.id().value()))
                        .first())
                .toJson();
        assertThat(kept).contains("linkHash").doesNotContain(token);
        Screens.open(context);
        OnScreen.go("join/" + token);
        OnScreen.secret("New password", WORDS);
        OnScreen.press("Set the password");
        OnScreen.go("join/" + token);
        assertThat(output.getAll()).doesNotContain(token, WORDS);
    }

    @Test
    void aMadeUpLinkLeadsNowhere() {
        store.save(SomePerson.candidate());
        Screens.open(context);
        OnScreen.go("join/made-up");
        assertThat(OnScreen.heading()).isEqualTo("This link does not work any more");
    }

    @Test
    void aWrongPasswordOrAddressSaysTheSame() {
        var person = SomePerson.candidate();
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
        for (var email : List.of(person.email(), "nobody@test.example")) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> signIn(email, "not the password"));
        }
        Screens.open(context);
        OnScreen.go("login?error");
        assertThat(OnScreen.heading()).isEqualTo("Goldthread");
    }

    @Test
    void whereTooManySignInAtOnceThePageSaysSo() {
        SomeAccess.joined(context, SomePerson.candidate(), Role.CANDIDATE);
        SignIn.out();
        Screens.open(context);
        VaadinSession.getCurrent().getSession().setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, SomeAccess.busy());
        OnScreen.go("login?error");
        assertThat(OnScreen.text()).contains("Too many people are signing in or setting a password just now.");
    }

    @Test
    void whoHasToWaitIsToldHowLong() {
        SomeAccess.joined(context, SomePerson.candidate(), Role.CANDIDATE);
        SignIn.out();
        Screens.open(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, SomeAccess.waits(Duration.ofSeconds(61)));
        OnScreen.go("login?error");
        assertThat(OnScreen.text()).contains("Too many tries. Try again in 2 minutes, or ask for a new password.");
    }

    @Test
    void aLinkThatTwoUseAtOnceSetsOnePassword() throws Exception {
        var person = store.save(SomePerson.candidate());
        var token = SomeAccess.link(context, person);
        var joining = context.getBean(JoiningService.class);
        var words = List.of("first four words here", "second four words here", "third four words here");
        var set = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = threads.invokeAll(words.stream()
                    .<Callable<Void>>map(each -> () -> {
                        joining.join(token, each, "192.0.2.1");
                        return null;
                    })
                    .toList());
            for (var i = 0; i < words.size(); i++) {
                if (succeeded(tries.get(i))) {
                    set.add(words.get(i));
                }
            }
        }
        assertThat(set).hasSize(1);
        assertThat(signIn(person.email(), set.getFirst()).isAuthenticated()).isTrue();
    }

    /** Whoever came second was told that the link is spent. */
    private static boolean succeeded(Future<Void> use) throws InterruptedException {
        try {
            use.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().rule()).isEqualTo("link"));
            return false;
        }
    }

    @Test
    void aPasswordThatIsTriedFirstIsRefusedWithWhatToDo() {
        var person = store.save(SomePerson.candidate());
        Screens.open(context);
        OnScreen.go("join/" + SomeAccess.link(context, person));
        OnScreen.secret("New password", "Password2026!");
        OnScreen.press("Set the password");
        assertThat(OnScreen.errors())
                .containsExactly(
                        "This is one of the first that somebody would try. Use four or five words that do not belong together.");
    }

    @Test
    void whoIsDisabledDoesNotGetIn() {
        var person = SomePerson.disabled(SomePerson.candidate());
        SomeAccess.joined(context, person, Role.CANDIDATE);
        assertThatExceptionOfType(DisabledException.class)
                .isThrownBy(() -> signIn(person.email(), SomeAccess.PASSWORD));
    }

    private void setUp(String code) {
        OnScreen.fill("One-time code", code);
        OnScreen.fill("Your name", "Fay First");
        OnScreen.fill("Your email", "first@test.example");
        OnScreen.secret("New password", WORDS);
        OnScreen.press("Begin");
    }

    private Authentication signIn(String email, String password) {
        return Objects.requireNonNull(
                passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
    }
}
