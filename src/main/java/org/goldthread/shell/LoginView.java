package org.goldthread.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.goldthread.people.SetupService;
import org.goldthread.people.SignInBusy;
import org.goldthread.people.SignInWaits;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.WebAttributes;

/** Sign in; whoever is signed in goes on, and before there is anybody the first start comes first. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();
    private final Paragraph before = new Paragraph();
    private final Paragraph tooMany = new Paragraph();
    private final AuthenticationContext authentication;
    private final SetupService setup;
    private final boolean demo;

    LoginView(AuthenticationContext authentication, SetupService setup, @Value("${goldthread.demo}") boolean demo) {
        this.authentication = authentication;
        this.setup = setup;
        this.demo = demo;
        addClassName("login-page");
        form.setAction("login");
        form.addForgotPasswordListener(_ -> UI.getCurrent().navigate(Addresses.FORGOTTEN));
        form.setI18n(words());
        // the page has its own h1
        form.getElement().setProperty("headingLevel", 2);
        before.addClassName("hint");
        before.setVisible(false);
        tooMany.addClassName("error-text");
        tooMany.getElement().setAttribute("role", "alert");
        tooMany.setVisible(false);
        add(brand(), before, tooMany, form);
        if (demo) {
            add(new DemoAccounts());
        }
    }

    private Div brand() {
        var line = new Span();
        line.addClassName("gold-line");
        var lead = new Paragraph(getTranslation("shell.login.lead"));
        lead.addClassName("lead");
        var words = new Div(line, new H1("Goldthread"), lead);
        words.addClassName("login-words");
        return words;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("shell.login.title"));
        words.getForm().setUsername(getTranslation("shell.login.email"));
        words.getForm().setPassword(getTranslation("shell.login.password"));
        words.getForm().setSubmit(getTranslation("shell.login.submit"));
        words.getForm().setForgotPassword(getTranslation("shell.login.forgotten"));
        words.getErrorMessage().setTitle(getTranslation("shell.login.wrong.title"));
        words.getErrorMessage().setMessage(getTranslation("shell.login.wrong.text"));
        words.getErrorMessage().setUsername(getTranslation("shell.login.email-missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.login.password-missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            explain(event.getUI().getSession().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION));
        }
        tellWhatWasBefore(parameters.containsKey("joined"));
        if (authentication.isAuthenticated()) {
            event.forwardTo(Addresses.TODAY);
        } else if (!demo && setup.isOpen()) {
            event.forwardTo(Addresses.SETUP);
        }
    }

    /** They set their password, or had a session that ended by itself. */
    private void tellWhatWasBefore(boolean joined) {
        var request = VaadinServletRequest.getCurrent();
        var why = joined
                ? Optional.of("shell.login.joined")
                : Farewell.kept(request).map(Farewell::words);
        Farewell.said(request, VaadinServletResponse.getCurrent());
        before.setText(why.map(this::getTranslation).orElse(""));
        before.setVisible(why.isPresent());
    }

    /** Where nobody has looked at the password, nothing is said of it. */
    private void explain(@Nullable Object failure) {
        var why = switch (failure) {
            case SignInBusy _ -> getTranslation("people.refused.busy");
            case SignInWaits waits -> getTranslation("people.refused.wait", waits.minutes());
            case null, default -> "";
        };
        tooMany.setText(why);
        tooMany.setVisible(!why.isEmpty());
        form.setError(why.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " · Goldthread";
    }
}
