package org.goldthread.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever forgot their password asks for a link; an administrator sees it and passes one on. */
@GoldthreadTest
class ForgottenPasswordTest {
    private static final String ANSWER =
            "If somebody here has this address, an administrator now sees that you need a link";

    private final ApplicationContext context;
    private final MovableClock clock;
    private final Person person =
            SomePerson.named("Una Forgetful-" + PersonId.next().value(), Role.CANDIDATE);

    ForgottenPasswordTest(ApplicationContext context, MovableClock clock) {
        this.context = context;
        this.clock = clock;
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
        SomeAccess.forgetTries(context);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        clock.moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void theAnswerIsTheSameForWhoeverIsAskedFor() {
        var disabled = SomePerson.disabled(SomePerson.candidate());
        SomeAccess.joined(context, disabled, Role.CANDIDATE);
        SignIn.out();
        for (var email : List.of(person.email(), disabled.email(), "nobody@test.example", "no address at all")) {
            ask(email);
            assertThat(OnScreen.text()).contains(ANSWER);
            assertThat(OnScreen.errors()).isEmpty();
        }
    }

    @Test
    void whoAsksOverAndOverIsAnsweredTheSameStill() {
        for (var time = 0; time < 20; time++) {
            ask(person.email());
            assertThat(OnScreen.text()).contains(ANSWER);
        }
    }

    @Test
    void anAdministratorSeesItUntilTheLinkIsMade() {
        ask(" " + person.email().toUpperCase(Locale.ROOT) + " ");
        SomeAccess.awaitResets(context);
        SignIn.as(PersonId.next(), Role.ADMIN);
        Screens.close();
        Screens.open(context);
        OnScreen.go("people");
        assertThat(OnScreen.text()).contains("Forgot their password and asked for a link", person.name());
        OnScreen.go("people/" + person.id().value());
        assertThat(OnScreen.text()).contains(person.name() + " forgot the password and asked for a link.");
        OnScreen.press("Make a new link");
        assertThat(OnScreen.text()).doesNotContain("forgot the password");
        assertThat(people().waitingForLink()).noneMatch(name -> name.id().equals(person.id()));
    }

    @Test
    void askingChangesNothingOfHowOneGetsIn() {
        var token = SomeAccess.link(context, person);
        ask(person.email());
        SomeAccess.awaitResets(context);
        OnScreen.go("join/" + token);
        assertThat(OnScreen.heading()).isEqualTo("Welcome, " + person.name());
    }

    @Test
    void whatNobodyAnswersFadesAfterAWeek() {
        ask(person.email());
        SomeAccess.awaitResets(context);
        SignIn.as(PersonId.next(), Role.ADMIN);
        assertThat(people().waitingForLink()).anyMatch(name -> name.id().equals(person.id()));
        clock.moveTo(PeopleService.LINK_OPEN.plusMinutes(1));
        assertThat(people().waitingForLink()).noneMatch(name -> name.id().equals(person.id()));
    }

    @Test
    void anEmptyFieldAsksForAnAddress() {
        OnScreen.go("forgotten");
        OnScreen.press("Ask for a link");
        assertThat(OnScreen.errors()).containsExactly("This is not an email address. It looks like name@example.org.");
    }

    private static void ask(String email) {
        OnScreen.go("login");
        OnScreen.go("forgotten");
        OnScreen.fill("Email", email);
        OnScreen.press("Ask for a link");
    }

    private PeopleService people() {
        return context.getBean(PeopleService.class);
    }
}
