package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.RelationService;
import org.goldthread.people.Role;
import org.goldthread.people.TeamService;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;
import org.goldthread.ui.Page;

/** One person: details and roles, access, who assesses them, declared conflicts. */
@Route("people/:person")
@RolesAllowed("ADMIN")
class PersonView extends Page implements BeforeEnterObserver {
    private final PeopleService people;
    private final TeamService teams;
    private final RelationService relations;
    private final PeopleDirectory directory;
    private final Days days;
    private final Div panels = new Div();

    PersonView(
            PeopleService people, TeamService teams, RelationService relations, PeopleDirectory directory, Days days) {
        this.people = people;
        this.teams = teams;
        this.relations = relations;
        this.directory = directory;
        this.days = days;
        panels.addClassNames("stack", "person-panels");
        add(panels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PersonId(event.getRouteParameters().get("person").orElse("")));
    }

    private void show(PersonId id) {
        var person = people.find(id);
        setHeading(person.name());
        setCrumb(PeopleView.class, getTranslation("people.title"), person.name());
        setUnderHeading(states(person));
        panels.removeAll();
        panels.add(
                new DetailsPanel(person, people, directory, teams.all(), days, () -> show(id)),
                new AccessPanel(person, people, () -> show(id)));
        if (person.holds(Role.CANDIDATE, days.today())) {
            panels.add(new AssessorPanel(person, relations, directory, days, () -> show(id)));
        }
        panels.add(new ConflictPanel(
                person,
                relations,
                directory,
                (search, page, size) -> people.names(PeopleFilter.named(search), page, size),
                () -> show(id)));
    }

    private Component states(Person person) {
        if (!person.maySignIn()) {
            return new Chip(Look.PLAIN, getTranslation("people.state.disabled"));
        }
        return people.joined(person.id())
                ? new Span(RoleTexts.now(this, person.details().roles(), days.today()))
                : new Chip(Look.WAITING, getTranslation("people.state.waiting"));
    }
}
