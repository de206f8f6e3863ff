package org.goldthread.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** An administrator adds a person and gets a link to pass on. */
@GoldthreadTest
class AddingAPersonTest extends AdministersPeople {
    private final String email = UUID.randomUUID() + "@test.example";

    AddingAPersonTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theLinkIsShownOnceAndLeadsToWhereAPasswordIsSet() {
        OnScreen.go("people/new");
        OnScreen.fill("Name", "Nadia Newcomer");
        OnScreen.fill("Email", "  " + email.toUpperCase(Locale.ROOT) + " ");
        OnScreen.press("Add a person");
        assertThat(OnScreen.text()).contains("Nadia Newcomer is added", "It works once, for 7 days");
        assertThat(OnScreen.filled("One-time link for Nadia Newcomer")).matches("https?://.+/join/[\\w-]{32}");
        assertThat(added().roles(SomePerson.today())).containsExactly(Role.CANDIDATE);
        OnScreen.follow("Open Nadia Newcomer");
        assertThat(OnScreen.heading()).isEqualTo("Nadia Newcomer");
        assertThat(OnScreen.text()).contains("Has no password yet").doesNotContain("One-time link");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsLost() {
        OnScreen.go("people/new");
        OnScreen.fill("Name", "Nadia Newcomer");
        OnScreen.fill("Email", "nadia at test");
        OnScreen.press("Add a person");
        assertThat(OnScreen.errors()).containsExactly("This is not an email address. It looks like name@example.org.");
        assertThat(OnScreen.filled("Name")).isEqualTo("Nadia Newcomer");
        OnScreen.fill("Email", me.email());
        OnScreen.press("Add a person");
        assertThat(OnScreen.errors()).containsExactly(me.name() + " already has this email address.");
    }

    @Test
    void severalRolesAreHeldAtOnce() {
        OnScreen.go("people/new");
        OnScreen.fill("Name", "Nadia Newcomer");
        OnScreen.fill("Email", email);
        OnScreen.press("Add a role");
        OnScreen.choose("Role", "Team lead");
        OnScreen.press("Add a person");
        assertThat(added().roles(SomePerson.today())).containsExactlyInAnyOrder(Role.CANDIDATE, Role.TEAM_LEAD);
    }

    @Test
    void anExternalQualityAssurerHoldsNoOtherRole() {
        OnScreen.go("people/new");
        OnScreen.fill("Name", "Nadia Newcomer");
        OnScreen.fill("Email", email);
        OnScreen.press("Add a role");
        OnScreen.choose("Role", "External quality assurer (EQA)");
        OnScreen.press("Add a person");
        assertThat(OnScreen.errors())
                .containsExactly("An external quality assurer only reads: give no other role for the same time.");
    }

    private Person added() {
        var found = store.find(Query.query(Criteria.where("details.email").is(email)), Person.class);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
