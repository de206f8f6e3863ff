package org.goldthread.people;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** How somebody with a one-time link sets their password. */
@Service
public class JoiningService {
    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final PasswordEncoder passwords;
    private final Clock clock;

    JoiningService(PersonRepository people, CredentialsRepository credentials, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whom an open link is for; nothing if it was used, ran out, or never was one. */
    @OpenToAll(because = "the token is the proof, and its bearer has no password yet")
    public Optional<PersonName> invited(String token) {
        return open(token)
                .flatMap(link -> people.findById(link.id()))
                .filter(Person::maySignIn)
                .map(PersonName::of);
    }

    /** Sets the first or a new password; the link is spent by the same write. */
    @OpenToAll(because = "the token is the proof, and its bearer has no password yet")
    public void join(String token, String password) {
        Refused.when(
                invited(token).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of("link", "people.refused.link-spent")));
        Refused.when(PasswordRules.password(password));
        var link = open(token).orElseThrow();
        credentials.save(link.withPassword(Objects.requireNonNull(passwords.encode(password)), clock.instant()));
    }

    private Optional<Credentials> open(String token) {
        return credentials.findByLinkHash(OneTimeToken.hash(token)).filter(link -> link.linkOpen(clock.instant()));
    }
}
