package org.goldthread.evidence;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.AssessorAssigned;
import org.goldthread.people.AssessorUnassigned;
import org.goldthread.people.PersonDisabled;
import org.goldthread.people.PersonId;
import org.goldthread.people.RolesChanged;
import org.goldthread.rules.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends looks for good when whoever was asked may not look any more. Until it has, and for a role that ends by its date,
 * every reading asks by itself. It bears being told twice.
 */
@Component
class LookEnds {
    private final LookRequests requests;
    private final Onlookers onlookers;
    private final Clock clock;

    LookEnds(LookRequests requests, Onlookers onlookers, Clock clock) {
        this.requests = requests;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    @EventListener
    void heard(RolesChanged changed) {
        end(changed.person());
    }

    @EventListener
    void heard(PersonDisabled disabled) {
        end(disabled.person());
    }

    @EventListener
    void heard(AssessorAssigned assigned) {
        end(assigned.candidate());
    }

    @EventListener
    void heard(AssessorUnassigned unassigned) {
        end(unassigned.candidate());
    }

    /** Those that the person asked for, and those that they were asked for. */
    private void end(PersonId person) {
        Stream.of(requests.openTo(person), requests.openBy(person))
                .flatMap(List::stream)
                .filter(request -> !onlookers.mayLook(request))
                .forEach(this::end);
    }

    private void end(LookRequest gone) {
        requests.change(
                () -> requests.find(gone.id())
                        .orElseThrow(() -> new NotFound("look " + gone.id().value())),
                request -> request.isOpen() ? request.closed(clock.instant()) : request);
    }
}
