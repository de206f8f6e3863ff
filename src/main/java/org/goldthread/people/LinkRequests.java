package org.goldthread.people;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who waits for an administrator to pass on a link. */
@Component
class LinkRequests {
    static final int MOST_SHOWN = 50;

    /** From one place; so that nobody who knows many addresses fills the list by themselves. */
    static final int MOST_FROM_A_PLACE = 5;

    private final LinkRequestRepository requests;
    private final Clock clock;

    LinkRequests(LinkRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Whoever waits already keeps their place. */
    void ask(PersonId person, String address) {
        var place = OneTimeToken.hash("asks " + SignInRules.place(address));
        if (requests.findById(person).isEmpty() && requests.countByPlace(place) < MOST_FROM_A_PLACE) {
            try {
                requests.save(LinkRequest.of(person, place, clock.instant()));
            } catch (DuplicateKeyException askedElsewhere) {
                // at the same moment, in another process: they wait, as they should
            }
        }
    }

    /** The first first. */
    List<PersonId> waiting() {
        var since = clock.instant().minus(PeopleService.LINK_OPEN);
        return requests.findByAskedAfterOrderByAsked(since, Limit.of(MOST_SHOWN)).stream()
                .map(LinkRequest::id)
                .toList();
    }

    boolean waits(PersonId person) {
        var since = clock.instant().minus(PeopleService.LINK_OPEN);
        return requests.findById(person)
                .filter(request -> request.asked().isAfter(since))
                .isPresent();
    }

    /** They have what they asked for. If a crash comes before this, they stand on the list a while longer, and that is all. */
    void settle(PersonId person) {
        if (requests.findById(person).isPresent()) {
            requests.deleteById(person);
        }
    }
}
