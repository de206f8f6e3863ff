package org.goldthread.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldthread.people.TurnedAway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** What this page shows is for other roles; it looks as if it were not there. */
@AnonymousAllowed
class NotAllowedPage extends ErrorPage implements HasErrorParameter<AuthorizationDeniedException> {
    private final transient ApplicationEventPublisher listeners;

    NotAllowedPage(ApplicationEventPublisher listeners) {
        this.listeners = listeners;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AuthorizationDeniedException> error) {
        listeners.publishEvent(new TurnedAway(event.getLocation().getPath()));
        return notHere();
    }
}
