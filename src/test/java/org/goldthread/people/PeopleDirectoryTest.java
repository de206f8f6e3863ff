package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@GoldthreadTest
class PeopleDirectoryTest {
    private final PeopleDirectory directory;
    private final MongoTemplate store;
    private final Clock clock;

    PeopleDirectoryTest(PeopleDirectory directory, MongoTemplate store, Clock clock) {
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void nobodyAsksItUnlessSignedIn() {
        SignIn.out();
        assertThatThrownBy(() -> directory.name(PersonId.next()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void itNamesPeopleAndThoseWhoAreNoLongerKept() {
        var cara = store.insert(SomePerson.candidate());
        var gone = PersonId.next();
        assertThat(directory.names(List.of(cara.id(), gone)))
                .containsEntry(cara.id(), "Cara Candidate")
                .containsEntry(gone, "someone no longer here");
        assertThat(directory.name(SystemActor.UPKEEP.account().id())).isEqualTo("Goldthread");
    }

    @Test
    void aPersonReadsBackAsWritten() {
        var assessor = store.insert(SomePerson.assessor());
        var cara = store.insert(SomePerson.managedBy(
                assessor.id(),
                SomePerson.in(TeamId.next(), SomePerson.assessedBy(assessor.id(), SomePerson.candidate()))));
        var read = directory.find(cara.id()).orElseThrow();
        assertThat(read.details()).isEqualTo(cara.details());
        assertThat(read.assessor()).isEqualTo(cara.assessor());
        assertThat(read.settings()).isEqualTo(PersonSettings.atFirst());
        assertThat(directory.assessorOf(cara.id())).contains(read.assessor());
        assertThat(directory.assessedBy(assessor.id())).containsExactly(cara.id());
    }

    @Test
    void anEmailAddressBelongsToOnePerson() {
        var cara = store.insert(SomePerson.candidate());
        assertThatThrownBy(() -> store.insert(SomePerson.of(cara.details()))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aLeadLeadsThePeopleOfTheirTeams() {
        var lead = store.insert(SomePerson.teamLead());
        var team = store.insert(SomeTeam.ledBy(lead.id()));
        var cara = store.insert(SomePerson.in(team.id(), SomePerson.candidate()));
        var other = store.insert(SomePerson.in(TeamId.next(), SomePerson.candidate()));
        assertThat(directory.ledBy(lead.id())).containsExactly(cara.id());
        assertThat(directory.leads(lead.id(), cara.id())).isTrue();
        assertThat(directory.leads(lead.id(), other.id())).isFalse();
        assertThat(directory.leads(lead.id(), lead.id())).isFalse();
    }

    @Test
    void whoIsDisabledIsLedNoMore() {
        var lead = store.insert(SomePerson.teamLead());
        var team = store.insert(SomeTeam.ledBy(lead.id()));
        store.insert(SomePerson.disabled(SomePerson.in(team.id(), SomePerson.candidate())));
        assertThat(directory.ledBy(lead.id())).isEmpty();
    }

    @Test
    void withoutTheRoleNobodyLeads() {
        var former = store.insert(SomePerson.candidate());
        var team = store.insert(SomeTeam.ledBy(former.id()));
        var cara = store.insert(SomePerson.in(team.id(), SomePerson.candidate()));
        assertThat(directory.ledBy(former.id())).isEmpty();
        assertThat(directory.leads(former.id(), cara.id())).isFalse();
    }

    @Test
    void r5_aDeclarationBarsBothWays() {
        var one = PersonId.next();
        var other = PersonId.next();
        store.insert(SomeConflict.family(one, other));
        assertThat(directory.barred(one, other)).isTrue();
        assertThat(directory.barred(other, one)).isTrue();
        assertThat(directory.barred(one, PersonId.next())).isFalse();
    }

    @Test
    void r7_aTraineeIsKnownAsOne() {
        assertThat(directory.isTrainee(store.insert(SomePerson.trainee()).id())).isTrue();
        assertThat(directory.isTrainee(store.insert(SomePerson.assessor()).id()))
                .isFalse();
    }

    @Test
    void itListsWhoHoldsARoleAndMaySignIn() {
        var ada = store.insert(SomePerson.assessor());
        var away = store.insert(SomePerson.disabled(SomePerson.assessor()));
        assertThat(directory.holding(Role.ASSESSOR))
                .extracting(PersonName::id)
                .contains(ada.id())
                .doesNotContain(away.id());
    }

    @Test
    void aRoleThatEndedOrHasNotBegunIsNotHeld() {
        var today = LocalDate.now(clock);
        var former = store.insert(holding(today.minusDays(9), today.minusDays(1)));
        var coming = store.insert(holding(today.plusDays(1), null));
        var leaving = store.insert(holding(today.minusDays(9), today));
        var all = List.of(former.id(), coming.id(), leaving.id());
        assertThat(directory.holding(Role.COACH, all)).containsExactly(leaving.id());
        assertThat(directory.holding(Role.COACH, List.of(former.id()))).isEmpty();
        assertThat(directory.holding(Role.COACH))
                .extracting(PersonName::id)
                .contains(leaving.id())
                .doesNotContain(former.id(), coming.id());
    }

    @Test
    void whoWaitsForAnAssessorOrAPortfolioIsCountedAndTheFirstAreNamed() {
        store.remove(new Query(), Person.class);
        var assessor = store.insert(SomePerson.assessor());
        store.insert(SomePerson.named("Una", Role.CANDIDATE));
        store.insert(SomePerson.named("Abe", Role.CANDIDATE));
        store.insert(SomePerson.disabled(SomePerson.candidate()));
        var cara = store.insert(SomePerson.assessedBy(assessor.id(), SomePerson.candidate()));
        assertThat(directory.unassigned(1).count()).isEqualTo(2);
        assertThat(directory.unassigned(1).first()).extracting(PersonName::name).containsExactly("Abe");
        assertThat(directory.assignedExcept(List.of(), 3).first())
                .extracting(PersonName::id)
                .containsExactly(cara.id());
        assertThat(directory.assignedExcept(List.of(cara.id()), 3).count()).isZero();
    }

    private static Person holding(LocalDate from, @Nullable LocalDate to) {
        return SomePerson.granted("Coco", List.of(new RoleGrant(Role.COACH, Scope.organisation(), from, to)));
    }
}
