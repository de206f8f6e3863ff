package org.goldthread.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.people.Person;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.Team;
import org.goldthread.people.TeamService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An administrator makes teams and says who leads them. */
@GoldthreadTest
class ArrangingTeamsTest extends AdministersPeople {
    private final String name = "Team " + UUID.randomUUID();

    ArrangingTeamsTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aTeamIsAddedAndLedByAPerson() {
        var lead = store.save(SomePerson.named("Lena " + UUID.randomUUID(), Role.TEAM_LEAD));
        OnScreen.go("people/teams");
        OnScreen.fill("New team", name);
        OnScreen.press("Add the team");
        assertThat(OnScreen.said()).contains(name + " is added.");
        _setValue(leads(), Set.of(offered(lead.name())));
        OnScreen.press("Save " + name);
        assertThat(stored().leads()).containsExactly(lead.id());
        OnScreen.press("Undo");
        assertThat(stored().leads()).isEmpty();
    }

    @Test
    void theSecondToSaveSeesBothVersionsAndChooses() {
        var lead = store.save(SomePerson.named("Lena " + UUID.randomUUID(), Role.TEAM_LEAD));
        added();
        changedBySomebodyElse(lead);
        _setValue(_get(panel(), TextField.class), name + " here");
        OnScreen.press("Save " + name);
        assertThat(OnScreen.text()).contains("Someone else changed this meanwhile", name + " here", lead.name());
        assertThat(stored().leads()).containsExactly(lead.id());
        OnScreen.press("Take theirs");
        assertThat(stored().leads()).containsExactly(lead.id());
    }

    @Test
    void undoTakesBackNothingOfSomebodyElse() {
        var lead = store.save(SomePerson.named("Lena " + UUID.randomUUID(), Role.TEAM_LEAD));
        added();
        OnScreen.press("Save " + name);
        changedBySomebodyElse(lead);
        OnScreen.press("Undo");
        assertThat(OnScreen.said()).contains("Someone else has changed " + name + " since.");
        assertThat(stored().leads()).containsExactly(lead.id());
    }

    private void added() {
        OnScreen.go("people/teams");
        OnScreen.fill("New team", name);
        OnScreen.press("Add the team");
    }

    private void changedBySomebodyElse(Person lead) {
        var service = context.getBean(TeamService.class);
        service.change(stored(), name, List.of(lead.id()));
    }

    @Test
    void aTeamWithoutANameIsRefusedAtTheField() {
        OnScreen.go("people/teams");
        OnScreen.fill("New team", "  ");
        OnScreen.press("Add the team");
        assertThat(OnScreen.errors()).containsExactly("Give the team a name.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private MultiSelectComboBox<PersonName> leads() {
        return _get(panel(), MultiSelectComboBox.class, spec -> spec.withLabel("Led by"));
    }

    private Section panel() {
        return _get(
                Section.class,
                spec -> spec.withPredicate(section -> OnScreen.textOf(section).startsWith(name)));
    }

    private PersonName offered(String person) {
        return leads().getListDataView()
                .getItems()
                .filter(each -> each.name().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Team stored() {
        return store.findAll(Team.class).stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
