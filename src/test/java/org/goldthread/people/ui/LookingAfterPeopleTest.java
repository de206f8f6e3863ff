package org.goldthread.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleOrder;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonRow;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.Scope;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.people.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An administrator finds people, changes what is kept of them, and lets them in or not. */
@GoldthreadTest
class LookingAfterPeopleTest extends AdministersPeople {
    private final String name = "Petra " + UUID.randomUUID();
    private final Person petra;

    LookingAfterPeopleTest(ApplicationContext context) {
        super(context);
        petra = store.save(SomePerson.named(name, Role.CANDIDATE));
    }

    @Test
    void peopleAreFoundByAPartOfTheirNameInAnyCase() {
        OnScreen.go("people");
        OnScreen.fill("Search", name.toUpperCase(Locale.ROOT));
        assertThat(OnScreen.address()).startsWith("people?");
        assertThat(OnScreen.text()).contains("One person.", name, "Candidate");
        OnScreen.follow(name);
        assertThat(OnScreen.heading()).isEqualTo(name);
    }

    @Test
    void theListIsSortedByNameRoleOrTeamAndTheAddressKeepsIt() {
        var zoe = store.save(SomePerson.named("Zoe of " + name, Role.ADMIN));
        var amy = store.save(SomePerson.in(team("Alpha"), SomePerson.named("Amy of " + name, Role.TEAM_LEAD)));
        var bob = store.save(SomePerson.in(team("beta"), SomePerson.named("Bob of " + name, Role.COACH)));
        OnScreen.go("people");
        OnScreen.fill("Search", name);
        assertThat(listed()).containsExactly(amy.name(), bob.name(), name, zoe.name());
        OnScreen.choose("Sort by", "Role");
        assertThat(OnScreen.address()).contains("sort=role");
        assertThat(listed()).containsExactly(zoe.name(), name, bob.name(), amy.name());
        OnScreen.choose("Sort by", "Team");
        assertThat(listed()).containsExactly(name, zoe.name(), amy.name(), bob.name());
        var bookmark = OnScreen.address();
        OnScreen.go("people");
        OnScreen.go(bookmark);
        assertThat(listed()).containsExactly(name, zoe.name(), amy.name(), bob.name());
        OnScreen.choose("Sort by", "Name");
        assertThat(OnScreen.address()).doesNotContain("sort=");
    }

    @Test
    void aSortedListIsReadPageByPage() {
        var people = context.getBean(PeopleService.class);
        store.save(SomePerson.named("Zoe of " + name, Role.ADMIN));
        var byRole = new PeopleFilter(name, Set.of(), null, PeopleOrder.ROLE);
        assertThat(people.page(byRole, 0, 1))
                .extracting(row -> row.details().name())
                .containsExactly("Zoe of " + name);
        assertThat(people.page(byRole, 1, 1)).extracting(PersonRow::id).containsExactly(petra.id());
        assertThat(people.page(byRole, 2, 1)).isEmpty();
    }

    @Test
    void aRoleThatHasEndedDoesNotSortAPerson() {
        var yesterday = LocalDate.now(context.getBean(Clock.class)).minusDays(1);
        var former = new RoleGrant(Role.ADMIN, Scope.organisation(), yesterday.minusYears(1), yesterday);
        var now = RoleGrant.everywhere(Role.TEAM_LEAD, yesterday);
        var lead = store.save(SomePerson.granted("A lead of " + name, List.of(former, now)));
        OnScreen.go("people?sort=role&search=" + name.substring(name.length() - 12));
        assertThat(listed()).containsExactly(name, lead.name());
    }

    private TeamId team(String called) {
        return store.save(SomeTeam.named(called + " " + UUID.randomUUID())).id();
    }

    private static List<String> listed() {
        return _find(NativeTable.class).stream()
                .flatMap(table -> _find(table, Anchor.class).stream())
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void aRoleThatHasEndedIsNeitherShownNorFound() {
        var yesterday = LocalDate.now(context.getBean(Clock.class)).minusDays(1);
        var former = new RoleGrant(Role.COACH, Scope.organisation(), yesterday.minusYears(1), yesterday);
        var still = RoleGrant.everywhere(Role.CANDIDATE, yesterday);
        store.save(SomePerson.granted(name + " formerly", List.of(former, still)));
        OnScreen.go("people?search=" + name.substring(name.length() - 12));
        assertThat(OnScreen.textOf(_get(PeopleTable.class)))
                .contains(name + " formerly")
                .doesNotContain("Coach");
        OnScreen.go("people?role=COACH&search=" + name.substring(name.length() - 12));
        assertThat(OnScreen.text()).contains("Nobody matches what you asked for.");
    }

    @Test
    void nobodyFoundSaysWhatToTry() {
        OnScreen.go("people");
        OnScreen.fill("Search", UUID.randomUUID().toString());
        assertThat(OnScreen.text()).contains("Nobody matches what you asked for.", "Try part of a name");
        OnScreen.follow("Show everyone");
        assertThat(OnScreen.address()).isEqualTo("people");
    }

    @Test
    void detailsAreChanged() {
        openPerson(petra);
        OnScreen.fill("Name", name + " Married");
        OnScreen.press("Add a role");
        OnScreen.choose("Role", "Coach");
        OnScreen.press("Save");
        assertThat(OnScreen.said()).contains("Saved.");
        assertThat(stored(petra).name()).isEqualTo(name + " Married");
        assertThat(stored(petra).roles(SomePerson.today())).containsExactlyInAnyOrder(Role.CANDIDATE, Role.COACH);
    }

    @Test
    void theSecondToSaveSeesBothVersionsAndChooses() {
        openPerson(petra);
        store.save(SomePerson.renamed("Saved by somebody else", stored(petra)));
        OnScreen.fill("Name", "Typed here");
        OnScreen.press("Save");
        assertThat(OnScreen.text())
                .contains("Someone else changed this meanwhile", "Typed here", "Saved by somebody else");
        assertThat(stored(petra).name()).isEqualTo("Saved by somebody else");
        OnScreen.press("Save mine");
        assertThat(stored(petra).name()).isEqualTo("Typed here");
    }

    @Test
    void whoIsDisabledCannotSignInUntilTheyAreEnabled() {
        openPerson(petra);
        OnScreen.press("Disable");
        assertThat(stored(petra).maySignIn()).isFalse();
        assertThat(OnScreen.text()).contains(name + " cannot sign in. Everything they did stays.");
        OnScreen.press("Enable");
        assertThat(stored(petra).maySignIn()).isTrue();
    }

    @Test
    void whatIsTypedStaysWhileSomethingElseIsDone() {
        openPerson(petra);
        OnScreen.fill("Name", "Typed, not saved yet");
        OnScreen.press("Disable");
        OnScreen.press("Enable");
        OnScreen.write("How it is handled", "Typed, not declared yet");
        OnScreen.press("Save");
        assertThat(OnScreen.filled("Name")).isEqualTo("Typed, not saved yet");
        assertThat(stored(petra).name()).isEqualTo("Typed, not saved yet");
        OnScreen.fill("Email", UUID.randomUUID() + "@test.example");
        OnScreen.write("How it is handled", "Typed, not declared yet");
        OnScreen.press("Save");
        assertThat(OnScreen.written("How it is handled")).isEqualTo("Typed, not declared yet");
    }

    @Test
    void nobodyDisablesThemselves() {
        openPerson(me);
        OnScreen.press("Disable");
        assertThat(OnScreen.said()).contains("You cannot disable yourself. Ask another administrator.");
        assertThat(stored(me).maySignIn()).isTrue();
    }

    @Test
    void aNewLinkCanBeMade() {
        openPerson(petra);
        OnScreen.press("Make a new link");
        assertThat(OnScreen.filled("One-time link for " + name)).contains("/join/");
    }
}
