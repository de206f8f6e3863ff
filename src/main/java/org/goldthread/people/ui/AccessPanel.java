package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** Whether a person can get in: a new one-time link, disable, enable. */
final class AccessPanel extends Section {
    private final PeopleService people;
    private final Person person;
    private final Runnable changed;
    private final FieldErrors errors = new FieldErrors();
    private final Paragraph state = new Paragraph();
    private final Div link = new Div();

    AccessPanel(Person person, PeopleService people, Runnable changed) {
        this.person = person;
        this.people = people;
        this.changed = changed;
        addClassNames("card", "stack");
        var actions = new Div();
        actions.addClassName("row");
        if (person.maySignIn()) {
            if (people.sendsLinks()) {
                actions.add(Buttons.plain(getTranslation("people.link.send"), this::sendLink));
            }
            actions.add(
                    Buttons.plain(getTranslation("people.link.new"), this::makeLink),
                    Buttons.plain(getTranslation("people.disable"), this::disable));
        } else {
            actions.add(Buttons.plain(getTranslation("people.enable"), this::enable));
        }
        state.setText(state());
        add(new H2(getTranslation("people.access")), state, link, actions);
    }

    private String state() {
        if (!person.maySignIn()) {
            return getTranslation("people.access.disabled", person.name());
        }
        if (people.waitsForLink(person.id())) {
            return getTranslation("people.access.asked", person.name());
        }
        var key = people.joined(person.id()) ? "people.access.joined" : "people.access.waiting";
        return getTranslation(key, person.name());
    }

    private void makeLink() {
        link.removeAll();
        errors.allow(() -> link.add(new OneTimeLink(person.name(), people.link(person.id()))));
        state.setText(state());
    }

    private void sendLink() {
        link.removeAll();
        errors.allow(() -> people.sendLink(person.id()));
        link.add(new Paragraph(getTranslation("people.link.sent", person.email())));
    }

    private void disable() {
        if (errors.allow(() -> people.disable(person.id()))) {
            Notices.undoable(getTranslation("people.disabled", person.name()), this::enable);
            changed.run();
        }
    }

    private void enable() {
        people.enable(person.id());
        changed.run();
    }
}
