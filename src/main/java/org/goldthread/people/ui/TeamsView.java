package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.TeamService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;

/** The teams: add, rename, say who leads. */
@Route(Addresses.TEAMS)
@RolesAllowed("ADMIN")
class TeamsView extends Page {
    private final TeamService teams;
    private final PeopleDirectory directory;
    private final Div list = new Div();
    private final TextField name = new TextField(getTranslation("people.team.new"));
    private final FieldErrors errors = new FieldErrors().put("name", name);

    TeamsView(TeamService teams, PeopleDirectory directory) {
        this.teams = teams;
        this.directory = directory;
        setHeading(getTranslation("people.teams.title"));
        setLead(getTranslation("people.teams.lead"));
        setCrumb(PeopleView.class, getTranslation("people.title"), getTranslation("people.teams.title"));
        list.addClassName("stack");
        var form = new Div(name, Buttons.primary(getTranslation("people.team.add"), this::addTeam));
        form.addClassNames("row", "field-and-button");
        var all = new Div(new Card(form), list);
        all.addClassNames("stack", "person-panels");
        add(all);
        show();
    }

    private void show() {
        list.removeAll();
        var leads = directory.holding(Role.TEAM_LEAD);
        var all = teams.all();
        all.forEach(team -> list.add(new TeamPanel(team, choices(team.leads(), leads), teams, directory, this::show)));
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("people.teams.none"), getTranslation("people.teams.example")));
        }
    }

    /** Who leads now stays choosable even if the role has ended. */
    private List<PersonName> choices(List<PersonId> now, List<PersonName> leads) {
        var others = now.stream()
                .filter(id -> leads.stream().noneMatch(lead -> lead.id().equals(id)))
                .flatMap(id -> directory.find(id).stream())
                .map(PersonName::of);
        return Stream.concat(leads.stream(), others).toList();
    }

    private void addTeam() {
        if (errors.allow(() -> teams.add(name.getValue()))) {
            Notices.say(getTranslation("people.team.added", name.getValue()));
            name.clear();
            show();
        }
    }
}
