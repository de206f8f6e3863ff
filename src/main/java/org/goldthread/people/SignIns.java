package org.goldthread.people;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells of every sign-in and sign-out before it is answered: one that cannot be told does not happen. */
@Component
class SignIns {
    private final PersonRepository people;
    private final ApplicationEventPublisher listeners;

    SignIns(PersonRepository people, ApplicationEventPublisher listeners) {
        this.people = people;
        this.listeners = listeners;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        tell(SignInTold.Kind.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void ended(LogoutSuccessEvent event) {
        tell(SignInTold.Kind.SIGNED_OUT, event.getAuthentication());
    }

    private void tell(SignInTold.Kind kind, Authentication authentication) {
        if (authentication.getPrincipal() instanceof Account account) {
            listeners.publishEvent(new SignInTold(kind, account.id()));
        }
    }

    /** Asked for known and unknown addresses alike. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var typed = event.getAuthentication().getName();
        var person = people.findByDetailsEmail(PersonDetails.emailOf(typed));
        listeners.publishEvent(
                new SignInTold(SignInTold.Kind.FAILED, person.map(Person::id).orElse(null)));
    }
}
