package org.goldthread.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldthread.people.ResetService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** Somebody forgot their password. The answer is the same whether anybody has the address or not. */
@Route(value = Addresses.FORGOTTEN, autoLayout = false)
@AnonymousAllowed
class ForgottenView extends GatePage {
    private final ResetService resets;
    private final TextField email = new TextField(getTranslation("people.forgotten.email"));
    private final Div form = new Div();

    ForgottenView(ResetService resets) {
        this.resets = resets;
        say(getTranslation("people.forgotten.title"), getTranslation("people.forgotten.lead"));
        email.setAutofocus(true);
        email.getElement().setAttribute("autocomplete", "username");
        var ask = Buttons.primary(getTranslation("people.forgotten.ask"), this::ask);
        ask.addClickShortcut(Key.ENTER);
        form.addClassNames("stack", "gate-form");
        form.add(email, ask, back());
        add(form);
    }

    private void ask() {
        if (email.getValue().isBlank()) {
            email.setErrorMessage(getTranslation("people.refused.email-form"));
            email.setInvalid(true);
            return;
        }
        resets.ask(email.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
        var next = resets.mailsLinks() ? "people.forgotten.mailed" : "people.forgotten.asked";
        say(getTranslation("people.forgotten.title"), getTranslation(next));
        form.removeAll();
        form.add(back());
    }

    private Anchor back() {
        return Buttons.to(Addresses.LOGIN, getTranslation("people.forgotten.back"));
    }
}
