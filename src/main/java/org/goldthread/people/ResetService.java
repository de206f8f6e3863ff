package org.goldthread.people;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** How somebody who forgot their password asks for another one. */
@Service
public class ResetService {
    private static final Logger LOG = LoggerFactory.getLogger(ResetService.class);
    private static final String RESET = "reset";

    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final SignInThrottle throttle;
    private final Executor later;
    private final Clock clock;

    ResetService(
            PersonRepository people,
            CredentialsRepository credentials,
            SignInThrottle throttle,
            @Qualifier(PasswordConfiguration.RESETS) Executor later,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.throttle = throttle;
        this.later = later;
        this.clock = clock;
    }

    /**
     * Notes for the administrators that the person with this email address, if there is one, asks for a link. Whoever asks
     * learns nothing from it: the answer is the same, and what differs is done after it.
     *
     * @param address where the request came from
     */
    @OpenToAll(because = "whoever forgot their password cannot sign in")
    public void ask(String email, String address) {
        var counted = List.of(throttle.place(RESET, address), throttle.account(RESET, email));
        if (throttle.begin(counted).isEmpty()) {
            later.execute(() -> note(PersonDetails.emailOf(email)));
        }
    }

    private void note(String email) {
        people.findByDetailsEmail(email).filter(Person::maySignIn).ifPresent(person -> {
            var known = credentials.findById(person.id()).orElseGet(() -> Credentials.none(person.id()));
            try {
                credentials.save(known.asked(clock.instant()));
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                LOG.info("A link was made or used while its person asked for one");
            }
        });
    }
}
