package org.goldthread.shell;

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
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        var line = new Span();
        line.addClassName("gold-line");
        var lead = new Paragraph(getTranslation("shell.login.lead"));
        lead.addClassName("lead");
        var words = new Div(line, new H1("Goldthread"), lead);
        words.addClassName("login-words");
        add(words, form);
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("shell.login.title"));
        words.getForm().setUsername(getTranslation("shell.login.email"));
        words.getForm().setPassword(getTranslation("shell.login.password"));
        words.getForm().setSubmit(getTranslation("shell.login.submit"));
        words.getErrorMessage().setTitle(getTranslation("shell.login.wrong.title"));
        words.getErrorMessage().setMessage(getTranslation("shell.login.wrong.text"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " · Goldthread";
    }
}
