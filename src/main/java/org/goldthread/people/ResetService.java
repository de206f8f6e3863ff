package org.goldthread.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** How somebody who forgot their password asks for another one. */
@Service
public class ResetService {
    private static final String RESET = "reset";

    /** Whoever asks again so soon has a mail on its way: another would spend the link in it. */
    private static final Duration ONE_MAIL_IN = Duration.ofMinutes(10);

    private final PersonRepository people;
    private final LinkRequests requests;
    private final LinkPost post;
    private final SignInThrottle throttle;
    private final Executor later;
    private final Clock clock;

    ResetService(
            PersonRepository people,
            LinkRequests requests,
            LinkPost post,
            SignInThrottle throttle,
            @Qualifier(PasswordConfiguration.RESETS) Executor later,
            Clock clock) {
        this.people = people;
        this.requests = requests;
        this.post = post;
        this.throttle = throttle;
        this.later = later;
        this.clock = clock;
    }

    /** Whether a link comes by mail; if not, an administrator passes it on. It is the same for everybody who asks. */
    @OpenToAll(because = "whoever forgot their password cannot sign in")
    public boolean mailsLinks() {
        return post.isOpen();
    }

    /**
     * Mails a link to the person with this email address, if there is one; without mail, notes for the administrators that
     * they ask for one. Whoever asks learns nothing from it: the answer is the same, and what differs is done after it.
     *
     * @param address where the request came from
     */
    @OpenToAll(because = "whoever forgot their password cannot sign in")
    public void ask(String email, String address) {
        var counted = List.of(throttle.place(RESET, address), throttle.account(RESET, email));
        if (throttle.begin(counted).pause().isEmpty()) {
            later.execute(() -> answer(PersonDetails.emailOf(email), address));
        }
    }

    private void answer(String email, String address) {
        people.findByDetailsEmail(email)
                .filter(Person::maySignIn)
                .map(Person::id)
                .ifPresent(person -> {
                    if (post.isOpen()) {
                        post.send(person, "asked-" + clock.millis() / ONE_MAIL_IN.toMillis());
                    } else {
                        requests.ask(person, address);
                    }
                });
    }
}
