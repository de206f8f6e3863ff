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

/** The first start, when there is nobody yet. */
@Service
public class SetupService {
    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final PasswordEncoder passwords;
    private final SetupCode code;
    private final Clock clock;

    SetupService(
            PersonRepository people,
            CredentialsRepository credentials,
            PasswordEncoder passwords,
            SetupCode code,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.code = code;
        this.clock = clock;
    }

    @OpenToAll(because = "before the first start is done there is nobody to sign in")
    public boolean isOpen() {
        return people.count() == 0;
    }

    /** Makes the first administrator for whoever read the one-time code on the console. */
    @OpenToAll(because = "before the first start is done there is nobody to sign in; the code is the proof")
    public synchronized void begin(String typedCode, String name, String email, String password) {
        if (!isOpen()) {
            throw new NotFound("setup");
        }
        Refused.when(
                code.is(typedCode) ? Optional.empty() : Optional.of(Refusal.of("code", "people.refused.setup-code")));
        Refused.when(PeopleRules.name(name));
        Refused.when(PeopleRules.email(PersonDetails.emailOf(email)));
        Refused.when(PasswordRules.password(password, name, email));
        var administrator = RoleGrant.everywhere(Role.ADMIN, LocalDate.now(clock));
        var details = new PersonDetails(name, email, null, null, List.of(administrator));
        var person = Person.joining(PersonId.next(), details, clock.instant());
        // The password first: a crash between the two leaves the setup open, not an administrator without a password.
        credentials.save(Credentials.none(person.id())
                .withPassword(Objects.requireNonNull(passwords.encode(password)), clock.instant()));
        people.save(person);
    }
}
