package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.OPTIONAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Guessing is slow, for accounts that exist as for those that do not, and nobody learns which are which. */
@GoldthreadTest
class SigningInTest {
    private static final String WRONG = "a guess, and wrong";
    private static final String HERE = "192.0.2.1";

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final MovableClock clock;
    private final SignInAccounts accounts;
    private final SignInLimits limits;
    private final Devices devices;
    private final Counting passwords;
    private final Person person = SomePerson.candidate();
    private PasswordSignIn signIn;

    SigningInTest(
            ApplicationContext context,
            MongoTemplate store,
            MovableClock clock,
            SignInAccounts accounts,
            SignInLimits limits,
            Devices devices,
            PasswordEncoder encoder) {
        this.context = context;
        this.store = store;
        this.clock = clock;
        this.accounts = accounts;
        this.limits = limits;
        this.devices = devices;
        passwords = new Counting(encoder);
        signIn = anotherProcess();
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
        store.remove(new Query(), SignInTries.class);
    }

    @AfterEach
    void putBack() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void aFewTriesAreFreeThenOneWaitsEvenWithTheRightPassword() {
        var free = times(5, () -> tried(person.email(), WRONG, HERE));
        assertThat(free).hasOnlyElementsOfType(BadCredentialsException.class);
        assertThat(tried(person.email(), SomeAccess.PASSWORD, HERE))
                .isInstanceOfSatisfying(
                        SignInWaits.class, wait -> assertThat(wait.minutes()).isEqualTo(1));
        assertThat(passwords.computed).hasValue(5);
        clock.moveTo(Duration.ofMinutes(1));
        assertThat(tried(person.email(), SomeAccess.PASSWORD, HERE)).isNull();
        assertThat(tried(person.email(), WRONG, HERE))
                .as("who got in starts anew")
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void neitherARestartNorAnotherProcessForgets() {
        times(5, () -> tried(person.email(), WRONG, HERE));
        signIn = anotherProcess();
        assertThat(tried(person.email(), WRONG, HERE)).isInstanceOf(SignInWaits.class);
    }

    @Test
    void anAccountThatDoesNotExistAnswersAndWorksTheSame() {
        var waiting = SomePerson.candidate();
        store.save(waiting);
        var disabled = SomePerson.disabled(SomePerson.candidate());
        SomeAccess.joined(context, disabled, Role.CANDIDATE);
        SignIn.out();
        var emails = List.of("nobody@test.example", waiting.email(), disabled.email(), person.email());
        tried("whoever@test.example", WRONG, HERE); // makes what unknown accounts are compared with, once a start
        for (var email : emails) {
            passwords.computed.set(0);
            var answers = times(6, () -> tried(email, WRONG, HERE));
            assertThat(answers.subList(0, 5)).as(email).hasOnlyElementsOfType(BadCredentialsException.class);
            assertThat(answers.get(5)).as(email).isInstanceOf(SignInWaits.class);
            assertThat(passwords.computed).as(email).hasValue(5);
        }
    }

    @Test
    void whoIsDisabledIsToldSoOnlyWithThePassword() {
        var disabled = SomePerson.disabled(SomePerson.candidate());
        SomeAccess.joined(context, disabled, Role.CANDIDATE);
        SignIn.out();
        assertThat(tried(disabled.email(), WRONG, HERE)).isInstanceOf(BadCredentialsException.class);
        assertThat(tried(disabled.email(), SomeAccess.PASSWORD, HERE)).isInstanceOf(DisabledException.class);
    }

    @Test
    void aHundredAtOnceAreNoMoreThanThoseThatMayBe() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> guesses = IntStream.range(0, 100)
                    .<Callable<Object>>mapToObj(guess -> () -> String.valueOf(tried(person.email(), WRONG, HERE)))
                    .toList();
            for (Future<Object> each : threads.invokeAll(guesses)) {
                assertThat(each.get()).asString().containsAnyOf("BadCredentials", "SignInWaits");
            }
        }
        assertThat(passwords.computed).hasValueLessThanOrEqualTo(5);
    }

    @Test
    void onePlaceTriesOnlySoManyAccountsAndAnotherGoesOn() {
        IntStream.range(0, limits.perPlace())
                .forEach(guess -> assertThat(tried("guess" + guess + "@test.example", WRONG, HERE))
                        .isInstanceOf(BadCredentialsException.class));
        assertThat(tried(person.email(), SomeAccess.PASSWORD, HERE)).isInstanceOf(SignInWaits.class);
        assertThat(tried(person.email(), SomeAccess.PASSWORD, "198.51.100.9")).isNull();
    }

    @Test
    void gettingInOnceDoesNotForgetWhatThePlaceGuessed() {
        IntStream.range(0, limits.perPlace() - 1).forEach(guess -> tried("g" + guess + "@test.example", WRONG, HERE));
        assertThat(tried(person.email(), SomeAccess.PASSWORD, HERE)).isNull();
        assertThat(tried("g-last@test.example", WRONG, HERE)).isInstanceOf(BadCredentialsException.class);
        assertThat(tried(person.email(), SomeAccess.PASSWORD, HERE)).isInstanceOf(SignInWaits.class);
    }

    @Test
    void aDayLaterAllIsForgotten() {
        times(9, () -> tried(person.email(), WRONG, HERE));
        clock.moveTo(limits.forgottenAfter());
        assertThat(times(5, () -> tried(person.email(), WRONG, HERE)))
                .hasOnlyElementsOfType(BadCredentialsException.class);
        assertThat(store.indexOps(SignInTries.class).getIndexInfo())
                .as("the store removes them itself")
                .anyMatch(index ->
                        index.getExpireAfter().filter(Duration.ZERO::equals).isPresent());
    }

    @Test
    void aFloodOfMadeUpAccountsStaysWithinBoundsAndKeepsWhoIsHeldBack() {
        var few = new SignInLimits(5, 100, 50, limits.firstWait(), limits.longestWait(), limits.forgottenAfter(), 40);
        var throttle = new SignInThrottle(store, few, clock);
        times(5, () -> throttle.begin(List.of(throttle.account("sign-in", person.email()))));
        IntStream.range(0, 400).forEach(made -> {
            throttle.begin(List.of(throttle.account("sign-in", "made-up" + made + "@test.example")));
            assertThat(store.estimatedCount(SignInTries.class)).isLessThanOrEqualTo(41);
        });
        assertThat(throttle.begin(List.of(throttle.account("sign-in", person.email()))))
                .extracting(SignInThrottle.Begun::pause, OPTIONAL)
                .isPresent();
    }

    @Test
    void neitherAddressStandsInTheStore() {
        tried(person.email(), WRONG, HERE);
        var kept = store.getCollection("sign_in_tries").find().into(new ArrayList<>());
        assertThat(kept).hasSize(3);
        assertThat(kept.toString()).doesNotContain(person.email(), HERE);
    }

    private PasswordSignIn anotherProcess() {
        return new PasswordSignIn(accounts, passwords, new SignInThrottle(store, limits, clock), devices);
    }

    /** Why it did not succeed; nothing if it did. */
    private @Nullable Throwable tried(String email, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        asked.setDetails(new WebAuthenticationDetails(request));
        return catchThrowable(() -> signIn.authenticate(asked));
    }

    private static <T> List<@Nullable T> times(int times, Supplier<@Nullable T> work) {
        var answers = new ArrayList<@Nullable T>();
        IntStream.range(0, times).forEach(each -> answers.add(work.get()));
        return answers;
    }

    /** Counts what takes the time. */
    private static final class Counting implements PasswordEncoder {
        private final PasswordEncoder passwords;
        private final AtomicInteger computed = new AtomicInteger();

        Counting(PasswordEncoder passwords) {
            this.passwords = passwords;
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return Objects.requireNonNull(passwords.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            computed.incrementAndGet();
            return passwords.matches(password, hash);
        }
    }
}
