package org.goldthread.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.Account;
import org.goldthread.people.AccountService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonSettings;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.people.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Anybody's own account: password, colours, keys. */
@GoldthreadTest
class OwnAccountTest {
    private final ApplicationContext context;
    private final AccountService accounts;
    private final AuthenticationProvider passwords;
    private final Person person = SomePerson.assessor();

    OwnAccountTest(ApplicationContext context, AccountService accounts, AuthenticationProvider passwords) {
        this.context = context;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @BeforeEach
    void open() {
        SomeAccess.joined(context, person, Role.ASSESSOR);
        Screens.open(context);
        OnScreen.go("account");
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void itSaysWhoOneIs() {
        assertThat(OnScreen.text()).contains("Ada Assessor · " + person.email() + " · Assessor");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void coloursAreKeptForThePerson() {
        RadioButtonGroup<Theme> theme = _get(RadioButtonGroup.class, spec -> spec.withLabel("Theme"));
        assertThat(theme.getValue()).isEqualTo(Theme.SYSTEM);
        _setValue(theme, Theme.DARK);
        assertThat(accounts.settings()).isEqualTo(new PersonSettings(Theme.DARK, true));
    }

    @Test
    void singleKeysAreTurnedOff() {
        OnScreen.tick("Single keys on the marking page", false);
        assertThat(accounts.settings().keys()).isFalse();
        assertThat(OnScreen.said()).contains("Saved.");
    }

    @Test
    void whoMarksNothingIsNotAskedAboutTheKeysOfMarking() {
        assertThat(OnScreen.text()).contains("Keyboard");
        SignIn.as(person.id(), Role.CANDIDATE);
        OnScreen.go("");
        OnScreen.go("account");
        assertThat(OnScreen.text()).contains("Colours").doesNotContain("Keyboard");
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        OnScreen.secret("Password now", SomeAccess.PASSWORD);
        OnScreen.secret("New password", "another four words");
        OnScreen.press("Change the password");
        assertThat(OnScreen.said()).contains("Your password is changed.");
        var signedIn = passwords.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(person.email(), "another four words"));
        assertThat(signedIn).isNotNull().matches(Authentication::isAuthenticated);
        assertThat(kept().isOfTheSameTime(accounts.current().orElseThrow()))
                .as("the session that changed it goes on")
                .isTrue();
    }

    /** Whom the session of this browser holds. */
    private static Account kept() {
        var context = VaadinSession.getCurrent()
                .getSession()
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        var held = Objects.requireNonNull(((SecurityContext) context).getAuthentication());
        return (Account) Objects.requireNonNull(held.getPrincipal());
    }

    @Test
    void withoutThePasswordOfNowNothingChanges() {
        OnScreen.secret("Password now", "somebody else's guess");
        OnScreen.secret("New password", "another four words");
        OnScreen.press("Change the password");
        assertThat(OnScreen.errors()).containsExactly("This is not your password now.");
        OnScreen.secret("Password now", SomeAccess.PASSWORD);
        OnScreen.secret("New password", "too short");
        OnScreen.press("Change the password");
        assertThat(OnScreen.errors())
                .containsExactly("Use at least 12 characters. Four or five words make a good password.");
    }
}
