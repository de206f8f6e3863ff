package org.goldthread.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account for an email address; somebody without a password yet is as unknown as anybody else. */
@Component
class SignInAccounts {
    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final Clock clock;

    SignInAccounts(PersonRepository people, CredentialsRepository credentials, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.clock = clock;
    }

    UserDetails of(String email) {
        var person = people.findByDetailsEmail(PersonDetails.emailOf(email)).orElseThrow(() -> unknown());
        var known = credentials.findById(person.id()).orElseThrow(() -> unknown());
        var hash = Optional.ofNullable(known.passwordHash()).orElseThrow(() -> unknown());
        var roles = person.roles(LocalDate.now(clock));
        return Account.of(person, known, roles, hash);
    }

    private static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("Unknown email address");
    }
}
