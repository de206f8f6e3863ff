package org.goldthread.people.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonName;
import org.goldthread.people.Team;
import org.goldthread.people.TeamService;
import org.goldthread.people.ui.StaleChoice.Difference;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** One team: its name, and who leads it. */
final class TeamPanel extends Section {
    private final TeamService teams;
    private final PeopleDirectory directory;
    private final Runnable changed;
    private final TextField name = new TextField(getTranslation("people.team.name"));
    private final MultiSelectComboBox<PersonName> leads =
            new MultiSelectComboBox<>(getTranslation("people.team.leads"));
    private final Div stale = new Div();
    private final FieldErrors errors = new FieldErrors().put("name", name).put("leads", leads);

    TeamPanel(Team team, List<PersonName> choices, TeamService teams, PeopleDirectory directory, Runnable changed) {
        this.directory = directory;
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
        add(
                new H2(team.name()),
                fields,
                stale,
                Buttons.plain(getTranslation("people.team.save", team.name()), () -> save(team)));
    }

    private void save(Team before) {
        stale.removeAll();
        var ids = leads.getValue().stream().map(PersonName::id).toList();
        try {
            if (errors.allow(() -> saved(before, teams.change(before, name.getValue(), ids)))) {
                changed.run();
            }
        } catch (OptimisticLockingFailureException e) {
            showBoth(teams.find(before.id()));
        }
    }

    private void saved(Team before, Team after) {
        Notices.undoable(getTranslation("people.team.saved", after.name()), () -> putBack(before, after));
    }

    /** Unless somebody else has changed it since: theirs is not to be lost by it. */
    private void putBack(Team before, Team after) {
        try {
            teams.change(after, before.name(), before.leads());
        } catch (OptimisticLockingFailureException e) {
            Notices.failed(getTranslation("people.team.changed-since", after.name()));
        }
        changed.run();
    }

    private void showBoth(Team theirs) {
        var mine = leads.getValue().stream().map(PersonName::name).sorted().collect(Collectors.joining(", "));
        var differences = Stream.of(
                        new Difference(getTranslation("people.team.name"), name.getValue(), theirs.name()),
                        new Difference(getTranslation("people.team.leads"), mine, names(theirs)))
                .filter(Difference::differs)
                .toList();
        stale.add(new StaleChoice(differences, () -> save(theirs), changed));
    }

    private String names(Team theirs) {
        return theirs.leads().stream().map(directory::name).sorted().collect(Collectors.joining(", "));
    }
}
