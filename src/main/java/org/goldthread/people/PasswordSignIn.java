package org.goldthread.people;

import java.util.List;
import java.util.Optional;
import org.goldthread.people.SignInThrottle.Counted;
import org.goldthread.rules.Refused;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
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
    private final Devices devices;

    PasswordSignIn(SignInAccounts accounts, PasswordEncoder passwords, SignInThrottle throttle, Devices devices) {
        super(accounts::of);
        this.throttle = throttle;
        this.devices = devices;
        setPasswordEncoder(passwords);
        // who is disabled is told so, like everybody else, after the password only
        setPreAuthenticationChecks(_ -> {});
        setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var counted = counted(authentication);
        var begun = throttle.begin(counted);
        begun.pause().ifPresent(wait -> {
            throw new SignInWaits(wait);
        });
        try {
            var signedIn = super.authenticate(authentication);
            // of the place and of all places only this try is taken back: whoever has an account could else guess on
            throttle.takeBack(begun);
            throttle.forget(counted.getFirst());
            return signedIn;
        } catch (Refused busy) {
            throttle.takeBack(begun);
            throw new SignInBusy(busy);
        } catch (AuthenticationException wrong) {
            throttle.failed(begun);
            throw wrong;
        }
    }

    /**
     * The first is what whoever gets in starts anew with. A device that got in before is counted by itself, so that nobody
     * elsewhere can keep its owner out.
     */
    private List<Counted> counted(Authentication authentication) {
        var email = authentication.getName();
        var device = authentication.getDetails() instanceof SignInDetails details
                ? devices.known(email, details.remembered())
                : Optional.<String>empty();
        return device.map(known -> List.of(throttle.accountOn(SIGN_IN, email, known)))
                .orElseGet(() -> unknownDevice(authentication, email));
    }

    private List<Counted> unknownDevice(Authentication authentication, String email) {
        var address = authentication.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
        return List.of(
                throttle.accountAt(SIGN_IN, email, address),
                throttle.place(SIGN_IN, address),
                throttle.accountAnywhere(SIGN_IN, email));
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var account = ((Account) user).withoutPassword();
        return super.createSuccessAuthentication(account, authentication, account);
    }
}
