package org.goldthread.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import org.goldthread.people.AccountService;
import org.goldthread.people.PasswordRules;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** Changes one's own password. */
final class PasswordPanel extends Section {
    private final AccountService accounts;
    private final PasswordField now = new PasswordField(getTranslation("people.password.now"));
    private final PasswordField next = new PasswordField(getTranslation("people.password.new"));
    private final FieldErrors errors =
            new FieldErrors().put("password-now", now).put("password", next);

    PasswordPanel(AccountService accounts) {
        this.accounts = accounts;
        addClassNames("card", "stack");
        now.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        next.setHelperText(getTranslation("people.password.help", PasswordRules.SHORTEST));
        add(
                new H2(getTranslation("people.account.password")),
                now,
                next,
                Buttons.plain(getTranslation("people.password.change"), this::change));
    }

    private void change() {
        if (errors.allow(() -> OwnSession.goOnAs(accounts.changePassword(now.getValue(), next.getValue())))) {
            now.clear();
            next.clear();
            Notices.say(getTranslation("people.password.changed"));
        }
    }
}
