package org.goldthread.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldthread.people.TurnedAway;
import org.springframework.context.ApplicationEventPublisher;

/** This place is for other roles; it looks as if it were not there. */
@AnonymousAllowed
class NotForThemPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    private final transient ApplicationEventPublisher listeners;

    NotForThemPage(ApplicationEventPublisher listeners) {
        this.listeners = listeners;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        listeners.publishEvent(new TurnedAway(event.getLocation().getPath()));
        return notHere();
    }
}
