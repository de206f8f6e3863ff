package org.goldthread.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** A page that says in one sentence why nothing is here, and leads home. */
abstract class ErrorPage extends Main implements HasDynamicTitle {
    private final H1 heading = new H1();
    private final Paragraph sentence = new Paragraph();

    ErrorPage() {
        addClassName("error-page");
        var line = new Span();
        line.addClassName("gold-line");
        sentence.addClassName("lead");
        add(line, heading, sentence, Buttons.primaryTo(Addresses.TODAY, getTranslation("shell.error.home")));
    }

    void say(String title, String text) {
        heading.setText(title);
        sentence.setText(text);
    }

    /** The same words for what is not there and what is not for this person. */
    int notHere() {
        say(getTranslation("shell.error.not-here.title"), getTranslation("shell.error.not-here.text"));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Goldthread";
    }
}
