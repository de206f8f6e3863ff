package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.people.SomePerson.SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final TeamId SALES = new TeamId("sales");
    private static final TeamId STORES = new TeamId("stores");

    @Test
    void aPersonHasAName() {
        assertThat(PeopleRules.name("Cara")).isEmpty();
        assertThat(PeopleRules.name(" ")).contains(Refusal.of("name", "people.refused.name-missing"));
        assertThat(PeopleRules.name("x".repeat(201))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cara", "cara@", "@example.org", "a b@example.org", "a@b@c"})
    void whatIsNoEmailAddressIsRefused(String typed) {
        assertThat(PeopleRules.email(typed)).contains(Refusal.of("email", "people.refused.email-form"));
    }

    @Test
    void anEmailAddressIsTaken() {
        assertThat(PeopleRules.email("cara@example.org")).isEmpty();
        assertThat(PeopleRules.email("x".repeat(200) + "@example.org")).isPresent();
    }

    @Test
    void aPersonHasAtLeastOneRole() {
        assertThat(PeopleRules.roles(List.of())).contains(Refusal.of("roles", "people.refused.no-role"));
        assertThat(PeopleRules.roles(List.of(grant(Role.CANDIDATE), grant(Role.COACH))))
                .isEmpty();
    }

    @Test
    void aRoleEndsOnTheDayItBeginsAtTheEarliest() {
        var oneDay = new RoleGrant(Role.COACH, Scope.organisation(), TODAY, TODAY);
        assertThat(PeopleRules.roles(List.of(oneDay))).isEmpty();
        assertThat(PeopleRules.roles(
                        List.of(new RoleGrant(Role.COACH, Scope.organisation(), TODAY, TODAY.minusDays(1)))))
                .contains(Refusal.of("roles", "people.refused.role-period"));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsLimitedToATeamOnlyWhereItKeepsToIt(Role role) {
        var limited = PeopleRules.roles(List.of(new RoleGrant(role, Scope.team(SALES), SINCE, null)));
        switch (role) {
            case COACH, ASSESSOR, TRAINEE_ASSESSOR, TEAM_LEAD ->
                assertThat(limited).isEmpty();
            case CANDIDATE, IQA, LEAD_IQA, EQA, ADMIN, DATA_PROTECTION ->
                assertThat(limited).contains(Refusal.of("roles", "people.refused.role-scope"));
        }
    }

    @Test
    void noRoleIsLimitedToWhatNothingAsksAbout() {
        for (var kind : List.of(ScopeKind.FRAMEWORK, ScopeKind.PORTFOLIO)) {
            assertThat(PeopleRules.roles(List.of(new RoleGrant(Role.ASSESSOR, new Scope(kind, "x"), SINCE, null))))
                    .contains(Refusal.of("roles", "people.refused.role-scope"));
        }
    }

    @Test
    void anExternalQualityAssurerOnlyReads() {
        var refusal = Refusal.of("roles", "people.refused.eqa-only-reads");
        assertThat(PeopleRules.roles(List.of(grant(Role.EQA)))).isEmpty();
        assertThat(PeopleRules.roles(List.of(grant(Role.EQA), grant(Role.EQA)))).isEmpty();
        assertThat(PeopleRules.roles(List.of(grant(Role.EQA), grant(Role.ASSESSOR))))
                .contains(refusal);
        assertThat(PeopleRules.roles(List.of(grant(Role.ASSESSOR), grant(Role.EQA))))
                .contains(refusal);
    }

    @Test
    void r7_aTraineeIsNotAnAssessorAtTheSameTime() {
        var trainee = new RoleGrant(Role.TRAINEE_ASSESSOR, Scope.organisation(), SINCE, TODAY);
        var refusal = Refusal.of("R7", "people.refused.trainee-and-assessor");
        assertThat(PeopleRules.roles(List.of(trainee, grant(Role.CANDIDATE)))).isEmpty();
        assertThat(PeopleRules.roles(List.of(trainee, RoleGrant.everywhere(Role.ASSESSOR, TODAY))))
                .contains(refusal);
        assertThat(PeopleRules.roles(List.of(RoleGrant.everywhere(Role.ASSESSOR, TODAY.plusDays(1)), trainee)))
                .isEmpty();
        assertThat(PeopleRules.roles(List.of(trainee, RoleGrant.everywhere(Role.ASSESSOR, TODAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void r1_nobodyAssessesThemselves() {
        var both = SomePerson.named("Bo", Role.CANDIDATE, Role.ASSESSOR);
        assertThat(PeopleRules.mayAssess(both, both, List.of(), TODAY))
                .contains(Refusal.of("R1", "people.refused.own-assessor"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            names = {"FAMILY", "CLOSE_FRIEND"})
    void r5_familyAndCloseFriendsAreBarredBothWays(ConflictKind kind) {
        var candidate = SomePerson.candidate();
        var assessor = SomePerson.assessor();
        var refusal = Refusal.of("R5", "people.refused.barred", candidate.name(), assessor.name());
        for (var declared : List.of(
                SomeConflict.of(kind, candidate.id(), assessor.id()),
                SomeConflict.of(kind, assessor.id(), candidate.id()))) {
            assertThat(PeopleRules.mayAssess(candidate, assessor, List.of(declared), TODAY))
                    .contains(refusal);
        }
    }

    @Test
    void r5_aRelationOfOthersBarsNobodyElse() {
        var candidate = SomePerson.candidate();
        var assessor = SomePerson.assessor();
        var declared = List.of(
                SomeConflict.family(candidate.id(), PersonId.next()),
                SomeConflict.family(PersonId.next(), assessor.id()),
                SomeConflict.family(PersonId.next(), candidate.id()),
                SomeConflict.family(assessor.id(), PersonId.next()),
                SomeConflict.of(ConflictKind.LINE_MANAGER, candidate.id(), assessor.id()));
        assertThat(PeopleRules.mayAssess(candidate, assessor, declared, TODAY)).isEmpty();
    }

    @Test
    void onlyWhoHoldsTheRoleNowAssesses() {
        var candidate = SomePerson.candidate();
        assertThat(PeopleRules.mayAssess(candidate, SomePerson.trainee(), List.of(), TODAY))
                .isEmpty();
        var coach = SomePerson.named("Coco", Role.COACH);
        assertThat(PeopleRules.mayAssess(candidate, coach, List.of(), TODAY))
                .contains(Refusal.of("assessor-role", "people.refused.no-assessor-role", "Coco"));
        assertThat(PeopleRules.mayAssess(candidate, SomePerson.assessor(), List.of(), SINCE.minusDays(1)))
                .isPresent();
        assertThat(PeopleRules.mayAssess(candidate, SomePerson.disabled(SomePerson.assessor()), List.of(), TODAY))
                .isPresent();
    }

    @Test
    void anAssessorOfOneTeamAssessesThatTeamOnly() {
        var assessor = inTeam(Role.ASSESSOR, SALES);
        assertThat(PeopleRules.mayAssess(SomePerson.in(SALES, SomePerson.candidate()), assessor, List.of(), TODAY))
                .isEmpty();
        assertThat(PeopleRules.mayAssess(SomePerson.in(STORES, SomePerson.candidate()), assessor, List.of(), TODAY))
                .isPresent();
        assertThat(PeopleRules.mayAssess(SomePerson.candidate(), assessor, List.of(), TODAY))
                .isPresent();
        var everywhere = SomePerson.assessor();
        assertThat(PeopleRules.mayAssess(SomePerson.in(STORES, SomePerson.candidate()), everywhere, List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void aLineManagerAsAssessorWarns() {
        var assessor = SomePerson.assessor();
        var candidate = SomePerson.managedBy(assessor.id(), SomePerson.candidate());
        assertThat(PeopleRules.warning(candidate, assessor, List.of(), TODAY)).contains(ConflictKind.LINE_MANAGER);
        assertThat(PeopleRules.warning(SomePerson.candidate(), assessor, List.of(), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LINE_MANAGER, true", "COACH, true", "OTHER, false"})
    void aDeclaredLineManagerOrCoachAsAssessorWarns(ConflictKind kind, boolean warns) {
        var candidate = SomePerson.candidate();
        var assessor = SomePerson.assessor();
        var declared = List.of(
                SomeConflict.of(ConflictKind.COACH, candidate.id(), PersonId.next()),
                SomeConflict.of(kind, assessor.id(), candidate.id()));
        assertThat(PeopleRules.warning(candidate, assessor, declared, TODAY))
                .isEqualTo(warns ? Optional.of(kind) : Optional.empty());
    }

    @Test
    void theCoachOfTheCandidatesTeamAsAssessorWarns() {
        var candidate = SomePerson.in(SALES, SomePerson.candidate());
        assertThat(PeopleRules.warning(candidate, inTeam(Role.COACH, SALES), List.of(), TODAY))
                .contains(ConflictKind.COACH);
        assertThat(PeopleRules.warning(candidate, inTeam(Role.COACH, STORES), List.of(), TODAY))
                .isEmpty();
        assertThat(PeopleRules.warning(candidate, inTeam(Role.ASSESSOR, SALES), List.of(), TODAY))
                .isEmpty();
        assertThat(PeopleRules.warning(candidate, inTeam(Role.COACH, SALES), List.of(), SINCE.minusDays(1)))
                .isEmpty();
        assertThat(PeopleRules.warning(candidate, SomePerson.named("Coco", Role.COACH), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void aWarningIsAnsweredWithASentence() {
        var warning = Optional.of(ConflictKind.COACH);
        assertThat(PeopleRules.mitigation(warning, " "))
                .contains(Refusal.of("mitigation", "people.refused.mitigation-missing"));
        assertThat(PeopleRules.mitigation(warning, "A second assessor reads every third decision."))
                .isEmpty();
        assertThat(PeopleRules.mitigation(Optional.empty(), "")).isEmpty();
        assertThat(PeopleRules.mitigation(Optional.empty(), "x".repeat(20_001))).isPresent();
    }

    @Test
    void aDeclarationIsBetweenTwoAndSaysWhatItIs() {
        var one = PersonId.next();
        var other = PersonId.next();
        assertThat(PeopleRules.declaration(one, one, ConflictKind.FAMILY, ""))
                .contains(Refusal.of("R5", "people.refused.conflict-with-oneself"));
        assertThat(PeopleRules.declaration(one, other, ConflictKind.OTHER, " "))
                .contains(Refusal.of("mitigation", "people.refused.conflict-unnamed"));
        assertThat(PeopleRules.declaration(one, other, ConflictKind.OTHER, "They run a shop together."))
                .isEmpty();
        assertThat(PeopleRules.declaration(one, other, ConflictKind.FAMILY, "")).isEmpty();
        assertThat(PeopleRules.declaration(one, other, ConflictKind.FAMILY, "x".repeat(20_001)))
                .isPresent();
    }

    @Test
    void nobodyIsTheirOwnLineManager() {
        var person = PersonId.next();
        assertThat(PeopleRules.lineManager(person, person))
                .contains(Refusal.of("line-manager", "people.refused.own-line-manager"));
        assertThat(PeopleRules.lineManager(person, PersonId.next())).isEmpty();
        assertThat(PeopleRules.lineManager(person, null)).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtItsOwnField() {
        var one = PersonId.next();
        var endless = "x".repeat(20_001);
        assertThat(PeopleRules.name("x".repeat(201))).map(Refusal::rule).contains("name");
        assertThat(PeopleRules.email("x".repeat(200) + "@test.example"))
                .map(Refusal::rule)
                .contains("email");
        assertThat(PeopleRules.mitigation(Optional.empty(), endless))
                .map(Refusal::rule)
                .contains("mitigation");
        assertThat(PeopleRules.declaration(one, PersonId.next(), ConflictKind.FAMILY, endless))
                .map(Refusal::rule)
                .contains("mitigation");
    }

    @Test
    void aTeamHasANameAndIsLedByTeamLeads() {
        var lead = SomePerson.teamLead();
        var team = SomeTeam.ledBy(lead.id());
        assertThat(PeopleRules.team(team, List.of(lead), TODAY)).isEmpty();
        assertThat(PeopleRules.team(team, List.of(lead, SomePerson.assessor()), TODAY))
                .contains(Refusal.of("leads", "people.refused.no-lead-role", "Ada Assessor"));
        assertThat(PeopleRules.team(team, List.of(lead), SINCE.minusDays(1))).isPresent();
        assertThat(PeopleRules.team(team, List.of(inTeam(Role.TEAM_LEAD, STORES)), TODAY))
                .isPresent();
        assertThat(PeopleRules.team(team, List.of(inTeam(Role.TEAM_LEAD, team.id())), TODAY))
                .isEmpty();
        assertThat(PeopleRules.team(team.with(" ", List.of(), team.created()), List.of(), TODAY))
                .contains(Refusal.of("name", "people.refused.team-name-missing"));
        assertThat(PeopleRules.team(team.with("x".repeat(201), List.of(), team.created()), List.of(), TODAY))
                .isPresent();
    }

    private static RoleGrant grant(Role role) {
        return RoleGrant.everywhere(role, SINCE);
    }

    private static Person inTeam(Role role, TeamId team) {
        return SomePerson.granted("Tim", List.of(new RoleGrant(role, Scope.team(team), SINCE, null)));
    }
}
