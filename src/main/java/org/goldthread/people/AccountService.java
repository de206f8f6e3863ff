package org.goldthread.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** What a person does with their own account. */
@Service
public class AccountService {
    private static final String NOW = "password-now";

    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final LinkRequests requests;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final CurrentPerson me;
    private final Clock clock;

    AccountService(
            PersonRepository people,
            CredentialsRepository credentials,
            LinkRequests requests,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            CurrentPerson me,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.requests = requests;
        this.passwords = passwords;
        this.throttle = throttle;
        this.me = me;
        this.clock = clock;
    }

    /** The signed-in person's account as it is now, or nothing if they may not be here any more. */
    @SignedIn
    public Optional<Account> current() {
        return people.findById(me.id()).filter(Person::maySignIn).map(this::account);
    }

    private Account account(Person person) {
        var roles = person.roles(LocalDate.now(clock));
        return Account.of(person, credentials.findById(person.id()).orElse(null), roles, "");
    }

    /** The person's own choices; those of somebody who is not kept are the first ones. */
    @SignedIn
    public PersonSettings settings() {
        return people.findById(me.id()).map(Person::settings).orElseGet(PersonSettings::atFirst);
    }

    @SignedIn
    public void choose(Theme theme) {
        var person = own();
        people.save(person.with(new PersonSettings(theme, person.settings().keys()), clock.instant()));
    }

    /** Turns the single keys of the marking page on or off. */
    @SignedIn
    public void useKeys(boolean keys) {
        var person = own();
        people.save(person.with(new PersonSettings(person.settings().theme(), keys), clock.instant()));
    }

    /**
     * Every session that was opened with the password before ends with its next request.
     *
     * @return the account to go on with in the session that changed it
     */
    @SignedIn
    public Account changePassword(String now, String next) {
        var known = credentials.findById(me.id()).orElseThrow(() -> new NotFound("credentials"));
        var person = own();
        prove(now, known, person);
        Refused.when(PasswordRules.password(next, person.name(), person.email()));
        credentials.save(known.withPassword(hash(next), clock.instant()));
        requests.settle(person.id());
        return account(person);
    }

    /** Whoever finds a session open guesses no more often than whoever has none. */
    private void prove(String password, Credentials known, Person person) {
        var tries = throttle.account("change", person.email());
        var begun = throttle.begin(List.of(tries));
        Refused.when(begun.pause().map(wait -> Refusal.of(NOW, "people.refused.wait", SignInRules.minutes(wait))));
        if (!matches(password, known, begun)) {
            throttle.failed(begun);
            throw new Refused(Refusal.of(NOW, "people.refused.password-wrong"));
        }
        throttle.forget(tries);
    }

    /** A try that nobody had the time to look at was none. */
    private boolean matches(String password, Credentials known, SignInThrottle.Begun begun) {
        try {
            return passwords.matches(password, known.passwordHash());
        } catch (RuntimeException busy) {
            throttle.takeBack(begun);
            throw busy;
        }
    }

    /** Every session of the person, this one too, ends with its next request. */
    @SignedIn
    public void signOutEverywhere() {
        people.save(own().signedOutEverywhere(clock.instant()));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private Person own() {
        return people.findById(me.id()).orElseThrow(() -> new NotFound("person"));
    }
}
