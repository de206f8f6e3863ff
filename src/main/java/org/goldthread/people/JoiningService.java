package org.goldthread.people;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** How somebody with a one-time link sets their password. */
@Service
public class JoiningService {
    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final LinkRequests requests;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final Clock clock;

    JoiningService(
            PersonRepository people,
            CredentialsRepository credentials,
            LinkRequests requests,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.requests = requests;
        this.passwords = passwords;
        this.throttle = throttle;
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

    /**
     * Sets the first or a new password; the link is spent by the same write, and earlier tries from the same place no longer
     * count.
     *
     * @param address where the request came from
     */
    @OpenToAll(because = "the token is the proof, and its bearer has no password yet")
    public void join(String token, String password, String address) {
        var person = invited(token).orElseThrow(JoiningService::spent);
        Refused.when(PasswordRules.password(password, person.name(), person.email()));
        var link = open(token).orElseThrow(JoiningService::spent);
        var joined = link.withPassword(Objects.requireNonNull(passwords.encode(password)), clock.instant());
        try {
            credentials.save(joined);
        } catch (OptimisticLockingFailureException usedMeanwhile) {
            throw spent();
        }
        requests.settle(person.id());
        throttle.forget(throttle.accountAt(PasswordSignIn.SIGN_IN, person.email(), address));
    }

    private static Refused spent() {
        return new Refused(Refusal.of("link", "people.refused.link-spent"));
    }

    private Optional<Credentials> open(String token) {
        return credentials.findByLinkHash(OneTimeToken.hash(token)).filter(link -> link.linkOpen(clock.instant()));
    }
}
