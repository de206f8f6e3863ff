package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.goldthread.people.AccountService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PersonSettings;
import org.goldthread.people.Role;
import org.goldthread.people.Theme;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.UnsavedTyping;

/** One's own account: password, colours, and the keys of the marking page for who marks. */
@Route(Addresses.ACCOUNT)
@PermitAll
class AccountView extends Page {
    private final AccountService accounts;
    private final AuthenticationContext authentication;

    AccountView(AccountService accounts, CurrentPerson me, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
        setHeading(getTranslation("people.account.title"));
        var person = me.account();
        setLead(getTranslation(
                "people.account.lead", person.name(), person.email(), RoleTexts.of(this, person.roles())));
        var settings = accounts.settings();
        var panels = new Div(look(settings));
        if (me.has(Role.ASSESSOR) || me.has(Role.TRAINEE_ASSESSOR)) {
            panels.add(keys(settings));
        }
        panels.add(new PasswordPanel(accounts), sessions());
        panels.addClassNames("stack", "person-panels");
        add(panels);
    }

    private Card look(PersonSettings settings) {
        var theme = new RadioButtonGroup<Theme>(getTranslation("people.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(each -> getTranslation("people.theme." + each.name()));
        theme.setValue(settings.theme());
        theme.addValueChangeListener(change -> {
            accounts.choose(change.getValue());
            getUI().ifPresent(ui -> ui.getPage()
                    .setColorScheme(ColorScheme.Value.valueOf(change.getValue().name())));
        });
        return card("people.account.look", theme);
    }

    private Card keys(PersonSettings settings) {
        var keys = new Checkbox(getTranslation("people.keys"), settings.keys());
        keys.addValueChangeListener(change -> {
            accounts.useKeys(change.getValue());
            Notices.say(getTranslation("people.saved"));
        });
        return card("people.account.keys", keys, new Paragraph(getTranslation("people.keys.help")));
    }

    private Card sessions() {
        var help = new Paragraph(getTranslation("people.account.sessions-help"));
        var out = Buttons.plain(getTranslation("people.account.sign-out-everywhere"), () -> {
            accounts.signOutEverywhere();
            UnsavedTyping.forgetAll(UI.getCurrent());
            authentication.logout();
        });
        return card("people.account.sessions", help, out);
    }

    private Card card(String title, Component... content) {
        var card = new Card(new H2(getTranslation(title)));
        card.add(content);
        card.addClassName("stack");
        return card;
    }
}
