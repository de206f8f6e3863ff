package org.goldthread;

import java.util.Set;
import org.goldthread.people.Account;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a person in on the test's thread, for service calls and for {@link Screens}. */
public final class SignIn {
    private SignIn() {}

    public static Account as(PersonId id, Role... roles) {
        return as(new Account(id, id.value() + "@test.example", "Test Person", Set.of(roles), "", true));
    }

    public static Account as(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return account;
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
