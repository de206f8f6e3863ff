package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonDetails;
import org.goldthread.people.Team;
import org.goldthread.people.ui.StaleChoice.Difference;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** A person's details, to change and save; if somebody else was quicker, both versions stand side by side. */
final class DetailsPanel extends Section {
    private final PeopleService people;
    private final PeopleDirectory directory;
    private final List<Team> teams;
    private final Runnable saved;
    private final PersonForm form;
    private final Div stale = new Div();
    private final Days days;
    private final Person person;

    DetailsPanel(
            Person person,
            PeopleService people,
            PeopleDirectory directory,
            List<Team> teams,
            Days days,
            Runnable saved) {
        this.person = person;
        this.people = people;
        this.directory = directory;
        this.teams = teams;
        this.days = days;
        this.saved = saved;
        addClassNames("card", "stack");
        form = new PersonForm(people, directory, teams, days);
        form.show(person.details());
        add(
                new H2(getTranslation("people.details")),
                form,
                stale,
                Buttons.primary(getTranslation("people.save"), () -> save(person.details())));
    }

    private void save(PersonDetails before) {
        stale.removeAll();
        try {
            if (form.errors().allow(() -> people.change(person.id(), before, form.details()))) {
                Notices.say(getTranslation("people.saved"));
                saved.run();
            }
        } catch (OptimisticLockingFailureException e) {
            showBoth(people.find(person.id()).details());
        }
    }

    private void showBoth(PersonDetails theirs) {
        stale.add(new StaleChoice(differences(form.details(), theirs), () -> save(theirs), saved));
    }

    private List<Difference> differences(PersonDetails mine, PersonDetails theirs) {
        return Stream.of(
                        new Difference(getTranslation("people.name"), mine.name(), theirs.name()),
                        new Difference(getTranslation("people.email"), mine.email(), theirs.email()),
                        new Difference(getTranslation("people.team"), team(mine), team(theirs)),
                        new Difference(getTranslation("people.line-manager"), manager(mine), manager(theirs)),
                        new Difference(getTranslation("people.roles"), roles(mine), roles(theirs)))
                .filter(Difference::differs)
                .toList();
    }

    private String team(PersonDetails details) {
        return teams.stream()
                .filter(team -> team.id().equals(details.team()))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }

    private String manager(PersonDetails details) {
        return Optional.ofNullable(details.lineManager()).map(directory::name).orElse("");
    }

    private String roles(PersonDetails details) {
        return details.roles().stream()
                .map(grant -> RoleTexts.sentence(this, grant, teams, days))
                .collect(Collectors.joining("; "));
    }
}
