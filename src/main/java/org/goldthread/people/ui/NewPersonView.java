package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.TeamService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;

/** Adds a person and shows the one-time link to pass on. */
@Route(Addresses.NEW_PERSON)
@RolesAllowed("ADMIN")
class NewPersonView extends Page {
    private final PeopleService people;
    private final PeopleDirectory directory;
    private final TeamService teams;
    private final Days days;
    private final Div body = new Div();

    NewPersonView(PeopleService people, PeopleDirectory directory, TeamService teams, Days days) {
        this.people = people;
        this.directory = directory;
        this.teams = teams;
        this.days = days;
        setHeading(getTranslation("people.new.title"));
        setLead(getTranslation(people.sendsLinks() ? "people.new.lead.mail" : "people.new.lead"));
        setCrumb(PeopleView.class, getTranslation("people.title"), getTranslation("people.new.title"));
        body.addClassName("person-panels");
        add(body);
        ask();
    }

    private void ask() {
        var form = new PersonForm(people, directory, teams.all(), days);
        var add = Buttons.primary(getTranslation("people.add"), () -> add(form));
        var card = new Card(form, add);
        card.addClassName("stack");
        body.removeAll();
        body.add(card);
    }

    private void add(PersonForm form) {
        form.errors().allow(() -> added(people.add(form.details())));
    }

    private void added(Person person) {
        var link = invitation(person);
        var next = new Div(
                Buttons.to(Addresses.person(person.id().value()), getTranslation("people.new.open", person.name())),
                Buttons.plain(getTranslation("people.new.another"), this::ask));
        next.addClassName("row");
        var card = new Card(new H2(getTranslation("people.new.added", person.name())), link, next);
        card.addClassName("stack");
        body.removeAll();
        body.add(card);
    }

    /** By mail where there is any, else to pass on. */
    private Component invitation(Person person) {
        if (people.sendsLinks()) {
            people.sendLink(person.id());
            return new Paragraph(getTranslation("people.link.sent", person.email()));
        }
        return new OneTimeLink(person.name(), people.link(person.id()));
    }
}
