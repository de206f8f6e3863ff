package org.goldthread.people;

import org.goldthread.rules.Refused;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with email and password; the session gets the account without its password hash. */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {
    PasswordSignIn(SignInAccounts accounts, PasswordEncoder passwords) {
        super(accounts::of);
        setPasswordEncoder(passwords);
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        try {
            return super.authenticate(authentication);
        } catch (Refused busy) {
            throw new SignInBusy(busy);
        }
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var account = ((Account) user).withoutPassword();
        return super.createSuccessAuthentication(account, authentication, account);
    }
}
