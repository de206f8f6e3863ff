package org.goldthread.people;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.SignInThrottle.Counted;
import org.goldthread.rules.Refused;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in with email and password; the session gets the account without its password hash. One hash is computed whether
 * there is such an account, it has a password, may be used, or none of it: neither the answer nor its time tells.
 */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {
    static final String SIGN_IN = "sign-in";

    private final SignInThrottle throttle;

    PasswordSignIn(SignInAccounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        super(accounts::of);
        this.throttle = throttle;
        setPasswordEncoder(passwords);
        // who is disabled is told so, like everybody else, after the password only
        setPreAuthenticationChecks(_ -> {});
        setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var account = throttle.account(SIGN_IN, authentication.getName());
        var places = places(authentication);
        var counted = Stream.concat(places.stream(), Stream.of(account)).toList();
        throttle.begin(counted).ifPresent(wait -> {
            throw new SignInWaits(wait);
        });
        try {
            var signedIn = super.authenticate(authentication);
            throttle.forget(account);
            // of the place only this try is taken back: whoever has an account of their own could else guess on
            places.forEach(throttle::takeBack);
            return signedIn;
        } catch (Refused busy) {
            counted.forEach(throttle::takeBack);
            throw new SignInBusy(busy);
        }
    }

    private List<Counted> places(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() != null
                ? List.of(throttle.place(SIGN_IN, details.getRemoteAddress()))
                : List.of();
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var account = ((Account) user).withoutPassword();
        return super.createSuccessAuthentication(account, authentication, account);
    }
}
