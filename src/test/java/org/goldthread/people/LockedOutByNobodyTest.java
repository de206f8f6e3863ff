package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Whoever guesses waits, and keeps nobody else waiting. */
@GoldthreadTest
class LockedOutByNobodyTest {
    private static final String WRONG = "a guess, and wrong";
    private static final String OFFICE = "192.0.2.1";
    private static final String STRANGER = "198.51.100.9";

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final MovableClock clock;
    private final SignInLimits limits;
    private final SignInThrottle throttle;
    private final AuthenticationProvider signIn;
    private final DeviceCookies cookies;
    private final Devices devices;
    private final Person person = SomePerson.candidate();

    LockedOutByNobodyTest(ApplicationContext context, AuthenticationProvider signIn) {
        this.context = context;
        this.signIn = signIn;
        store = context.getBean(MongoTemplate.class);
        clock = context.getBean(MovableClock.class);
        limits = context.getBean(SignInLimits.class);
        throttle = context.getBean(SignInThrottle.class);
        cookies = context.getBean(DeviceCookies.class);
        devices = context.getBean(Devices.class);
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
        SomeAccess.forgetTries(context);
    }

    @AfterEach
    void putBack() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void aThirdPartyElsewhereHoldsNobodyBack() {
        IntStream.range(0, 12).forEach(guess -> tried(WRONG, STRANGER, null));
        assertThat(tried(SomeAccess.PASSWORD, STRANGER, null)).isInstanceOf(SignInWaits.class);
        assertThat(tried(SomeAccess.PASSWORD, OFFICE, null)).isNull();
        assertThat(tried(SomeAccess.PASSWORD, STRANGER, null))
                .as("getting in here forgets nothing there")
                .isInstanceOf(SignInWaits.class);
    }

    @Test
    void aSingleStrangerWhoKeepsAtItForADayNeverReachesTheCeiling() {
        for (var time = Duration.ZERO; time.compareTo(Duration.ofHours(24)) < 0; time = time.plusMinutes(5)) {
            clock.moveTo(time);
            tried(WRONG, STRANGER, null);
        }
        assertThat(tried(SomeAccess.PASSWORD, OFFICE, null)).isNull();
    }

    @Test
    void fromManyPlacesGuessingIsSlowAndTheOwnersDeviceGetsInStill() {
        var known = cookieOfOneWhoGotIn();
        IntStream.range(0, limits.perAccountAnywhere())
                .forEach(guess -> assertThat(tried(WRONG, "203.0.113." + guess, null))
                        .isInstanceOf(BadCredentialsException.class));
        assertThat(tried(SomeAccess.PASSWORD, "203.0.113.200", null)).isInstanceOf(SignInWaits.class);
        assertThat(tried(SomeAccess.PASSWORD, OFFICE, known)).isNull();
        clock.moveTo(limits.accountAnywhere().each());
        assertThat(tried(WRONG, "203.0.113.200", null))
                .as("one for each that is forgotten")
                .isInstanceOf(BadCredentialsException.class);
        assertThat(tried(WRONG, "203.0.113.201", null)).isInstanceOf(SignInWaits.class);
    }

    @Test
    void anOfficeThatIsHeldBackHoldsBackNoKnownDevice() {
        var known = cookieOfOneWhoGotIn();
        IntStream.range(0, limits.perPlace())
                .forEach(guess -> tried("made-up" + guess + "@test.example", WRONG, OFFICE, null));
        assertThat(tried(SomeAccess.PASSWORD, OFFICE, null)).isInstanceOf(SignInWaits.class);
        assertThat(tried(SomeAccess.PASSWORD, OFFICE, known)).isNull();
    }

    @Test
    void aKnownDeviceGuessesNoMoreThanAnybody() {
        var known = cookieOfOneWhoGotIn();
        IntStream.range(0, limits.perAccount())
                .forEach(guess -> assertThat(tried(WRONG, "203.0.113." + guess, known))
                        .isInstanceOf(BadCredentialsException.class));
        assertThat(tried(SomeAccess.PASSWORD, STRANGER, known)).isInstanceOf(SignInWaits.class);
        assertThat(tried(SomeAccess.PASSWORD, STRANGER, null)).as("elsewhere").isNull();
    }

    @Test
    void nobodyMakesUpADevice() {
        var known = cookieOfOneWhoGotIn();
        assertThat(devices.known(person.email(), known)).isPresent();
        assertThat(devices.known("other@test.example", known)).isEmpty();
        for (var forged : List.of("", "~~", "a.b.c", known + "A", "1" + known, "9".repeat(2_000), "..", "x" + known)) {
            assertThat(devices.known(person.email(), forged)).as(forged).isEmpty();
        }
        assertThat(known).doesNotContain(person.email(), person.id().value());
        clock.moveTo(Devices.KNOWN.plusSeconds(1));
        assertThat(devices.known(person.email(), known)).as("for half a year").isEmpty();
    }

    @Test
    void aComputerThatSeveralShareKnowsTheLastOfThem() {
        var remembered = "";
        for (var who = 0; who < 7; who++) {
            remembered = devices.remember("shares" + who + "@test.example", remembered);
            remembered = devices.remember("shares" + who + "@test.example", remembered);
        }
        for (var who = 0; who < 7; who++) {
            assertThat(devices.known("shares" + who + "@test.example", remembered)
                            .isPresent())
                    .isEqualTo(who > 1);
        }
        assertThat(new Devices(store, clock).known("shares6@test.example", remembered))
                .as("in another process")
                .isPresent();
    }

    @Test
    void theCookieIsForTheSignInAloneAndForNoScript() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        cookies.remember(person.email(), request, response);
        assertThat(response.getHeader("Set-Cookie")).contains("Path=/login", "HttpOnly", "Secure", "Max-Age=15552000");
        assertThat(response.getCookie("goldthread-device"))
                .isNotNull()
                .extracting(cookie -> cookie.getAttribute("SameSite"))
                .isEqualTo("Lax");
    }

    @Test
    void whoGetsInLeavesTheCountsOfThePlaceAsTheyWere() {
        tried("mistyped@test.example", WRONG, OFFICE, null);
        var place = throttle.place(PasswordSignIn.SIGN_IN, OFFICE);
        var before = kept(place.id());
        for (var hour = 1; hour < 24; hour++) {
            clock.moveTo(Duration.ofHours(hour));
            assertThat(tried(SomeAccess.PASSWORD, OFFICE, null)).isNull();
        }
        assertThat(kept(place.id()))
                .as("an office's sign-ins prolong no memory")
                .isEqualTo(before);
        assertThat(store.findAll(SignInTries.class))
                .as("of the mistyped one alone")
                .hasSize(3);
    }

    @Test
    void norDoSignInsAtTheSameMoment() {
        tried("mistyped@test.example", WRONG, OFFICE, null);
        var place = throttle.place(PasswordSignIn.SIGN_IN, OFFICE);
        var before = Objects.requireNonNull(kept(place.id()));
        clock.moveTo(Duration.ofHours(20));
        var one = throttle.begin(List.of(place));
        var other = throttle.begin(List.of(place));
        throttle.takeBack(one);
        throttle.takeBack(other);
        var after = Objects.requireNonNull(kept(place.id()));
        assertThat(after.failures()).isEqualTo(before.failures());
        assertThat(after.forgotten()).isEqualTo(before.forgotten());
    }

    private @Nullable SignInTries kept(String id) {
        return store.findById(id, SignInTries.class);
    }

    private String cookieOfOneWhoGotIn() {
        return devices.remember(person.email(), "");
    }

    private @Nullable Throwable tried(String password, String address, @Nullable String remembered) {
        return tried(person.email(), password, address, remembered);
    }

    /** Why it did not succeed; nothing if it did. */
    private @Nullable Throwable tried(String email, String password, String address, @Nullable String remembered) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (remembered != null) {
            request.setCookies(new Cookie("goldthread-device", remembered));
        }
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        asked.setDetails(new SignInDetails(request));
        return catchThrowable(() -> signIn.authenticate(asked));
    }
}
