package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import org.goldthread.people.PasswordRules;

/** A page for somebody who is not signed in yet: brand, heading, one sentence, a few fields. */
abstract class GatePage extends Main implements HasDynamicTitle {
    private final H1 heading = new H1();
    private final Paragraph sentence = new Paragraph();

    GatePage() {
        addClassName("login-page");
        var line = new Span();
        line.addClassName("gold-line");
        sentence.addClassName("lead");
        var words = new Div(line, heading, sentence);
        words.addClassName("login-words");
        add(words);
    }

    void say(String title, String text) {
        heading.setText(title);
        sentence.setText(text);
    }

    /** A field for a password to be. */
    PasswordField newPassword() {
        var field = new PasswordField(getTranslation("people.password.new"));
        field.setHelperText(getTranslation("people.password.help", PasswordRules.SHORTEST));
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Goldthread";
    }
}
