package org.goldthread.people.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.people.PersonName;
import org.goldthread.people.Team;
import org.goldthread.people.TeamService;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** One team: its name, and who leads it. */
final class TeamPanel extends Section {
    private final TeamService teams;
    private final Team team;
    private final Runnable changed;
    private final TextField name = new TextField(getTranslation("people.team.name"));
    private final MultiSelectComboBox<PersonName> leads =
            new MultiSelectComboBox<>(getTranslation("people.team.leads"));
    private final FieldErrors errors =
            new FieldErrors().put("name", name).put("text", name).put("leads", leads);

    TeamPanel(Team team, List<PersonName> choices, TeamService teams, Runnable changed) {
        this.team = team;
        this.teams = teams;
        this.changed = changed;
        addClassNames("card", "stack");
        name.setValue(team.name());
        leads.setItems(choices);
        leads.setItemLabelGenerator(PersonName::name);
        leads.setHelperText(getTranslation("people.team.leads-help"));
        leads.setValue(choices.stream()
                .filter(each -> team.leads().contains(each.id()))
                .collect(Collectors.toSet()));
        var fields = new Div(name, leads);
        fields.addClassName("person-form");
        add(new H2(team.name()), fields, Buttons.plain(getTranslation("people.team.save", team.name()), this::save));
    }

    private void save() {
        var ids = leads.getValue().stream().map(PersonName::id).toList();
        if (errors.allow(() -> teams.change(team.id(), name.getValue(), ids))) {
            Notices.undoable(getTranslation("people.team.saved", name.getValue()), this::putBack);
            changed.run();
        }
    }

    private void putBack() {
        teams.change(team.id(), team.name(), team.leads());
        changed.run();
    }
}
