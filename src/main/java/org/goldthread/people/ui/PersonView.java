package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
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
        panels.add(details(person), access(person));
        if (isCandidate(person)) {
            panels.add(assessor(person));
        }
        if (assesses(person)) {
            panels.add(profile(person));
        }
        panels.add(conflicts(person));
    }

    /** Puts a panel that changed in its own place, so that what is typed in the others stays. */
    private <P extends Component> void renew(Class<P> kind, PersonId id, Function<Person, P> panel) {
        var person = people.find(id);
        setUnderHeading(states(person));
        panels.getChildren()
                .filter(kind::isInstance)
                .findFirst()
                .ifPresent(before -> panels.replace(before, panel.apply(person)));
    }

    /** A name stands in every panel, and a role brings one or takes it away. */
    private void detailsSaved(Person before) {
        var after = people.find(before.id());
        if (after.name().equals(before.name())
                && isCandidate(after) == isCandidate(before)
                && assesses(after) == assesses(before)) {
            renew(DetailsPanel.class, before.id(), this::details);
        } else {
            show(before.id());
        }
    }

    private DetailsPanel details(Person person) {
        return new DetailsPanel(person, people, directory, teams.all(), days, () -> detailsSaved(person));
    }

    private AccessPanel access(Person person) {
        return new AccessPanel(person, people, () -> renew(AccessPanel.class, person.id(), this::access));
    }

    private AssessorPanel assessor(Person person) {
        Runnable changed = () -> renew(AssessorPanel.class, person.id(), this::assessor);
        return new AssessorPanel(person, relations, directory, days, changed);
    }

    private ProfilePanel profile(Person person) {
        return new ProfilePanel(person, people, () -> renew(ProfilePanel.class, person.id(), this::profile));
    }

    /** What was declared may bar the one who assesses. */
    private ConflictPanel conflicts(Person person) {
        return new ConflictPanel(
                person,
                relations,
                directory,
                (search, page, size) -> people.names(PeopleFilter.named(search), page, size),
                () -> {
                    renew(ConflictPanel.class, person.id(), this::conflicts);
                    renew(AssessorPanel.class, person.id(), this::assessor);
                });
    }

    private boolean isCandidate(Person person) {
        return person.holds(Role.CANDIDATE, days.today());
    }

    private boolean assesses(Person person) {
        return person.holds(Role.ASSESSOR, days.today()) || person.holds(Role.TRAINEE_ASSESSOR, days.today());
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
