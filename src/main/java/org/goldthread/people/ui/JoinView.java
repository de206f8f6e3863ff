package org.goldthread.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldthread.people.DeviceCookies;
import org.goldthread.people.JoiningService;
import org.goldthread.people.PersonName;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** Where a one-time link leads: a password, set once. */
@Route(value = "join/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends GatePage implements BeforeEnterObserver {
    private final JoiningService joining;
    private final DeviceCookies devices;
    private final PasswordField password = newPassword();
    private final FieldErrors errors = new FieldErrors().put("password", password);
    private final Div form = new Div();
    private String token = "";

    JoinView(JoiningService joining, DeviceCookies devices) {
        this.joining = joining;
        this.devices = devices;
        password.setAutofocus(true);
        form.addClassNames("stack", "gate-form");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        show();
    }

    private void show() {
        form.removeAll();
        joining.invited(token).ifPresentOrElse(this::invite, this::spent);
    }

    private void invite(PersonName person) {
        say(getTranslation("people.join.title", person.name()), getTranslation("people.join.lead", person.email()));
        var set = Buttons.primary(getTranslation("people.join.set"), this::set);
        set.addClickShortcut(Key.ENTER);
        form.add(password, set);
    }

    private void spent() {
        say(getTranslation("people.join.spent.title"), getTranslation("people.refused.link-spent"));
        form.add(Buttons.to(Addresses.LOGIN, getTranslation("people.join.sign-in")));
    }

    private void set() {
        joining.invited(token).ifPresentOrElse(this::set, this::show);
    }

    /** The link is as good as a password: the device is known from now on. */
    private void set(PersonName person) {
        var request = VaadinServletRequest.getCurrent();
        if (errors.allow(() -> joining.join(token, password.getValue(), request.getRemoteAddr()))) {
            devices.remember(person.email(), request, VaadinServletResponse.getCurrent());
            getUI().ifPresent(ui -> ui.navigate(Addresses.LOGIN, QueryParameters.of("joined", "")));
        }
    }
}
