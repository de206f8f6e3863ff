package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.junit.jupiter.api.Test;

/** Who may comment on a candidate's drafts as their coach. */
class CoachRulesTest {
    private static final Person CARA = SomePerson.candidate();
    private static final Person COACH = SomePerson.named("Cleo Coach", Role.COACH);

    @Test
    void aCoachOfTheWholeOrganisationMay() {
        assertThat(refused(CARA, COACH)).isEmpty();
        assertThat(refused(SomePerson.in(TeamId.next(), CARA), COACH)).isEmpty();
    }

    @Test
    void aCoachOfOneTeamMayThere() {
        var team = TeamId.next();
        var grant = new RoleGrant(Role.COACH, Scope.team(team), SomePerson.SINCE, null);
        var coach = SomePerson.granted("Cleo Coach", List.of(grant));
        assertThat(refused(SomePerson.in(team, CARA), coach)).isEmpty();
        assertThat(refused(SomePerson.in(TeamId.next(), CARA), coach)).contains("coach-role");
        assertThat(refused(CARA, coach)).contains("coach-role");
    }

    @Test
    void nobodyElseMayWhateverTheirRole() {
        for (var role : Role.values()) {
            if (role != Role.COACH) {
                assertThat(refused(CARA, SomePerson.named("Somebody", role)))
                        .as(role.name())
                        .isPresent();
            }
        }
    }

    @Test
    void whoSamplesDecisionsMayNotThoughTheyCoach() {
        for (var role : List.of(Role.IQA, Role.LEAD_IQA)) {
            assertThat(refused(CARA, SomePerson.named("Ina", Role.COACH, role))).contains("R2");
        }
    }

    @Test
    void aRoleThatIsOverIsNone() {
        var over = new RoleGrant(
                Role.COACH,
                Scope.organisation(),
                SomePerson.SINCE,
                SomePerson.today().minusDays(1));
        assertThat(refused(CARA, SomePerson.granted("Cleo Coach", List.of(over))))
                .contains("coach-role");
        assertThat(refused(CARA, SomePerson.disabled(COACH))).contains("coach-role");
    }

    @Test
    void nobodyIsTheirOwnCoach() {
        var both = SomePerson.named("Cara", Role.CANDIDATE, Role.COACH);
        assertThat(refused(both, both)).contains("R1");
    }

    @Test
    void whoIsBarredMayNot() {
        var family = SomeConflict.family(CARA.id(), COACH.id());
        assertThat(PeopleRules.mayCoach(CARA, COACH, List.of(family), SomePerson.today()))
                .map(Refusal::rule)
                .contains("R5");
    }

    private static Optional<String> refused(Person candidate, Person coach) {
        return PeopleRules.mayCoach(candidate, coach, List.of(), SomePerson.today())
                .map(Refusal::rule);
    }
}
