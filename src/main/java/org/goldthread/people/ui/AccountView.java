package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldthread.people.AccountService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PersonSettings;
import org.goldthread.people.Theme;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Card;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;

/** One's own account: password, colours, keys. */
@Route(Addresses.ACCOUNT)
@PermitAll
class AccountView extends Page {
    private final AccountService accounts;

    AccountView(AccountService accounts, CurrentPerson me) {
        this.accounts = accounts;
        setHeading(getTranslation("people.account.title"));
        var person = me.account();
        setLead(getTranslation(
                "people.account.lead", person.name(), person.email(), RoleTexts.of(this, person.roles())));
        var settings = accounts.settings();
        var panels = new Div(look(settings), keys(settings), new PasswordPanel(accounts));
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

    private Card card(String title, Component... content) {
        var card = new Card(new H2(getTranslation(title)));
        card.add(content);
        card.addClassName("stack");
        return card;
    }
}
