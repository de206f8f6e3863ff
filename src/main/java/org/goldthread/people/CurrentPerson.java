package org.goldthread.people;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now: the person signed in on this thread, or a named system actor. */
@Component
public class CurrentPerson {
    /** The person signed in. */
    public Account account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in here");
    }

    public PersonId id() {
        return account().id();
    }

    public boolean has(Role role) {
        return account().roles().contains(role);
    }

    /** Runs work on this thread as {@code account}, and puts back whoever acted before. Not on a screen's thread. */
    public void as(Account account, Runnable work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(account));
        try {
            if (!account.equals(account())) {
                throw new IllegalStateException("A screen's thread acts for the person signed in there only");
            }
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static SecurityContext contextOf(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        return context;
    }
}
