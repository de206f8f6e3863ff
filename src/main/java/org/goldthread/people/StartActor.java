package org.goldthread.people;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What runs on the main thread between started and ready, such as events left over from a crash, acts by name. */
@Component
class StartActor {
    @EventListener
    void started(ApplicationStartedEvent event) {
        SecurityContextHolder.setContext(CurrentPerson.contextOf(SystemActor.START.account()));
    }

    /** Readiness is announced last of all, on the same thread. */
    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        SecurityContextHolder.clearContext();
    }
}
