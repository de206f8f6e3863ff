package org.goldthread.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldthread.people.SetupService;
import org.goldthread.rules.NotFound;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** The first start: whoever reads the console becomes the first administrator. Afterwards nothing is here. */
@Route(value = Addresses.SETUP, autoLayout = false)
@AnonymousAllowed
class SetupView extends GatePage implements BeforeEnterObserver {
    private final SetupService setup;
    private final TextField code = new TextField(getTranslation("people.setup.code"));
    private final TextField name = new TextField(getTranslation("people.setup.name"));
    private final EmailField email = new EmailField(getTranslation("people.setup.email"));
    private final PasswordField password = newPassword();
    private final FieldErrors errors;

    SetupView(SetupService setup) {
        this.setup = setup;
        say(getTranslation("people.setup.title"), getTranslation("people.setup.lead"));
        code.setHelperText(getTranslation("people.setup.code-help"));
        code.setAutofocus(true);
        errors = new FieldErrors()
                .put("code", code)
                .put("name", name)
                .put("email", email)
                .put("password", password);
        var begin = Buttons.primary(getTranslation("people.setup.begin"), this::begin);
        begin.addClickShortcut(Key.ENTER);
        var form = new Div(code, name, email, password, begin);
        form.addClassNames("stack", "gate-form");
        add(form);
    }

    private void begin() {
        var done = errors.allow(
                () -> setup.begin(code.getValue(), name.getValue(), email.getValue(), password.getValue()));
        if (done) {
            getUI().ifPresent(ui -> ui.navigate(Addresses.LOGIN, QueryParameters.of("joined", "")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isOpen()) {
            throw new NotFound("setup");
        }
    }
}
