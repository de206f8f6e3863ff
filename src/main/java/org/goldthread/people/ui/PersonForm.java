package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonDetails;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.Team;
import org.goldthread.ui.Days;

/** What an administrator keeps about a person, as fields. */
final class PersonForm extends Div {
    private final TextField name = new TextField(getTranslation("people.name"));
    private final TextField email = new TextField(getTranslation("people.email"));
    private final Select<Team> team = new Select<>();
    private final PersonPicker lineManager;
    private final RolesField roles;
    private final List<Team> teams;
    private final PeopleDirectory directory;
    private final FieldErrors errors;

    PersonForm(PeopleService people, PeopleDirectory directory, List<Team> teams, Days days) {
        this.directory = directory;
        this.teams = teams;
        addClassNames("person-form");
        email.getElement().setAttribute("inputmode", "email");
        team.setLabel(getTranslation("people.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(each -> each == null ? getTranslation("people.none") : each.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(getTranslation("people.none"));
        lineManager = new PersonPicker(
                getTranslation("people.line-manager"),
                (search, page, size) -> people.names(PeopleFilter.named(search), page, size));
        roles = new RolesField(teams, days);
        roles.setValue(List.of(RoleGrant.everywhere(Role.CANDIDATE, days.today())));
        roles.addClassName("wide");
        errors = new FieldErrors()
                .put("name", name)
                .put("email", email)
                .put("line-manager", lineManager)
                .put("roles", roles)
                .put("R7", roles)
                .put("last-administrator", roles);
        add(name, email, team, lineManager, roles);
    }

    void show(PersonDetails details) {
        name.setValue(details.name());
        email.setValue(details.email());
        team.setValue(teams.stream()
                .filter(each -> each.id().equals(details.team()))
                .findFirst()
                .orElse(null));
        lineManager.setValue(Optional.ofNullable(details.lineManager())
                .flatMap(directory::find)
                .map(PersonName::of)
                .orElse(null));
        roles.setValue(details.roles());
    }

    PersonDetails details() {
        var chosenTeam = team.getValue();
        var manager = lineManager.getValue();
        return new PersonDetails(
                name.getValue(),
                email.getValue(),
                chosenTeam == null ? null : chosenTeam.id(),
                manager == null ? null : manager.id(),
                roles.grants());
    }

    FieldErrors errors() {
        return errors;
    }
}
