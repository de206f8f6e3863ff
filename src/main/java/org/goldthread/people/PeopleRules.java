package org.goldthread.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** Who may be what to whom. The R numbers are those of the domain brief, section 5. */
public final class PeopleRules {
    static final Set<Role> ASSESSING = Set.of(Role.ASSESSOR, Role.TRAINEE_ASSESSOR);
    /** One @ with something on both sides and no space: the one-time link proves the rest. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private PeopleRules() {}

    public static Optional<Refusal> name(String name) {
        return name.isBlank()
                ? Optional.of(Refusal.of("name", "people.refused.name-missing"))
                : TextRules.atMost("name", name, TextRules.TITLE_LIMIT);
    }

    public static Optional<Refusal> email(String email) {
        return EMAIL.matcher(email).matches()
                ? TextRules.atMost("email", email, TextRules.TITLE_LIMIT)
                : Optional.of(Refusal.of("email", "people.refused.email-form"));
    }

    /**
     * At least one role; a scope only where the role keeps to it; an EQA only reads, so holds no other; a trainee is not
     * yet an assessor (R7).
     */
    public static Optional<Refusal> roles(List<RoleGrant> grants) {
        if (grants.isEmpty()) {
            return Optional.of(Refusal.of("roles", "people.refused.no-role"));
        }
        if (grants.stream().anyMatch(grant -> endsBeforeItBegins(grant))) {
            return Optional.of(Refusal.of("roles", "people.refused.role-period"));
        }
        if (grants.stream().anyMatch(grant -> !keepsToItsScope(grant))) {
            return Optional.of(Refusal.of("roles", "people.refused.role-scope"));
        }
        if (grants.stream().anyMatch(grant -> meets(grant, Role.EQA, grants, null))) {
            return Optional.of(Refusal.of("roles", "people.refused.eqa-only-reads"));
        }
        return grants.stream().anyMatch(grant -> meets(grant, Role.TRAINEE_ASSESSOR, grants, Role.ASSESSOR))
                ? Optional.of(Refusal.of("R7", "people.refused.trainee-and-assessor"))
                : Optional.empty();
    }

    /** A limit that nothing asks about would be no limit: it is refused instead. */
    private static boolean keepsToItsScope(RoleGrant grant) {
        return switch (grant.scope().kind()) {
            case ORGANISATION -> true;
            case TEAM -> grant.role().byTeam();
            case FRAMEWORK, PORTFOLIO -> false;
        };
    }

    private static boolean endsBeforeItBegins(RoleGrant grant) {
        return grant.to() != null && grant.to().isBefore(grant.from());
    }

    /** Whether {@code grant} is of {@code role} and held at the same time as one of {@code other}; null is any other. */
    private static boolean meets(RoleGrant grant, Role role, List<RoleGrant> grants, @Nullable Role other) {
        return grant.role() == role
                && grants.stream()
                        .filter(each -> each.role() != role && (other == null || each.role() == other))
                        .anyMatch(each -> overlap(grant, each));
    }

    private static boolean overlap(RoleGrant one, RoleGrant other) {
        return startsByTheEndOf(one, other) && startsByTheEndOf(other, one);
    }

    private static boolean startsByTheEndOf(RoleGrant one, RoleGrant other) {
        return other.to() == null || !one.from().isAfter(other.to());
    }

    public static Optional<Refusal> lineManager(PersonId person, @Nullable PersonId lineManager) {
        return person.equals(lineManager)
                ? Optional.of(Refusal.of("line-manager", "people.refused.own-line-manager"))
                : Optional.empty();
    }

    /** Whether {@code assessor} may be assigned to {@code candidate}; no mitigation lifts R1 or R5. */
    public static Optional<Refusal> mayAssess(
            Person candidate, Person assessor, List<ConflictDeclaration> declared, LocalDate today) {
        if (candidate.id().equals(assessor.id())) {
            return Optional.of(Refusal.of("R1", "people.refused.own-assessor"));
        }
        if (barred(candidate.id(), assessor.id(), declared)) {
            return Optional.of(Refusal.of("R5", "people.refused.barred", candidate.name(), assessor.name()));
        }
        return assessor.maySignIn() && mayAssessTeam(assessor, candidate.team(), today)
                ? Optional.empty()
                : Optional.of(Refusal.of("assessor-role", "people.refused.no-assessor-role", assessor.name()));
    }

    /** Whether {@link #mayAssess} says nothing against it, of one of many. */
    static boolean mayAssess(
            PersonRow candidate, Person assessor, List<ConflictDeclaration> declared, LocalDate today) {
        return !candidate.id().equals(assessor.id())
                && !barred(candidate.id(), assessor.id(), declared)
                && assessor.maySignIn()
                && mayAssessTeam(assessor, candidate.details().team(), today);
    }

    private static boolean mayAssessTeam(Person assessor, @Nullable TeamId team, LocalDate today) {
        return assessor.details().roles().stream()
                .filter(grant -> ASSESSING.contains(grant.role()))
                .anyMatch(grant -> grant.holdsOn(today) && reaches(grant, team));
    }

    private static boolean reaches(RoleGrant grant, @Nullable TeamId team) {
        return team == null
                ? grant.scope().kind() != ScopeKind.TEAM
                : grant.scope().reaches(team);
    }

    /** R7: only an assessor gives a second signature; a trainee needs one. */
    static Optional<Refusal> profile(Person person, AssessorProfile profile, LocalDate today) {
        return profile.countersigner() && !person.holds(Role.ASSESSOR, today)
                ? Optional.of(Refusal.of("R7", "people.refused.countersigner-role", person.name()))
                : Optional.empty();
    }

    public static boolean barred(PersonId one, PersonId other, List<ConflictDeclaration> declared) {
        return declared.stream().anyMatch(each -> each.state() == ConflictState.BARRED && each.concerns(one, other));
    }

    /**
     * Why assigning {@code assessor} asks for a sentence of mitigation: line manager, or coach by declaration or by a role
     * for the candidate's team.
     */
    public static Optional<ConflictKind> warning(
            Person candidate, Person assessor, List<ConflictDeclaration> declared, LocalDate today) {
        if (assessor.id().equals(candidate.lineManager())) {
            return Optional.of(ConflictKind.LINE_MANAGER);
        }
        var said = declared.stream()
                .filter(each -> each.kind().warns() && each.concerns(candidate.id(), assessor.id()))
                .map(ConflictDeclaration::kind)
                .findFirst();
        return said.isPresent() ? said : coaches(candidate, assessor, today);
    }

    private static Optional<ConflictKind> coaches(Person candidate, Person assessor, LocalDate today) {
        var coach = assessor.details().roles().stream()
                .anyMatch(grant -> grant.role() == Role.COACH
                        && grant.holdsOn(today)
                        && grant.scope().kind() == ScopeKind.TEAM
                        && reaches(grant, candidate.team()));
        return coach ? Optional.of(ConflictKind.COACH) : Optional.empty();
    }

    /** A warning is answered with a sentence. */
    public static Optional<Refusal> mitigation(Optional<ConflictKind> warning, String sentence) {
        if (warning.isPresent() && sentence.isBlank()) {
            return Optional.of(Refusal.of("mitigation", "people.refused.mitigation-missing"));
        }
        return TextRules.atMost("mitigation", sentence, TextRules.TEXT_LIMIT);
    }

    /** Nobody declares a relation with themselves, and a declaration of another kind says what it is. */
    public static Optional<Refusal> declaration(PersonId one, PersonId other, ConflictKind kind, String mitigation) {
        if (one.equals(other)) {
            return Optional.of(Refusal.of("R5", "people.refused.conflict-with-oneself"));
        }
        return kind == ConflictKind.OTHER && mitigation.isBlank()
                ? Optional.of(Refusal.of("mitigation", "people.refused.conflict-unnamed"))
                : TextRules.atMost("mitigation", mitigation, TextRules.TEXT_LIMIT);
    }

    /**
     * Somebody who may sign in administers for the whole organisation, now and with no last day; a change that takes
     * neither away is none of this rule's business.
     *
     * @param others those who have joined, without the one who changes
     */
    public static Optional<Refusal> administratorStays(
            Person before, Person after, List<Person> others, LocalDate today) {
        var takesAway = Stream.<Predicate<Person>>of(
                        person -> administers(person, today), person -> administersWithoutEnd(person))
                .anyMatch(administers -> administers.test(before)
                        && !administers.test(after)
                        && others.stream().noneMatch(administers));
        return takesAway
                ? Optional.of(Refusal.of("last-administrator", "people.refused.last-administrator"))
                : Optional.empty();
    }

    private static boolean administers(Person person, LocalDate today) {
        return administers(person, grant -> grant.holdsOn(today));
    }

    /** One that only ends or has not begun would leave nobody some day, or until then. */
    private static boolean administersWithoutEnd(Person person) {
        return administers(person, grant -> grant.to() == null);
    }

    private static boolean administers(Person person, Predicate<RoleGrant> when) {
        return person.maySignIn()
                && person.details().roles().stream()
                        .anyMatch(grant -> grant.role() == Role.ADMIN
                                && when.test(grant)
                                && grant.scope().kind() == ScopeKind.ORGANISATION);
    }

    /** Whether a person's role as team lead holds now and reaches the team. */
    static boolean mayLead(Person lead, TeamId team, LocalDate today) {
        return lead.details().roles().stream()
                .anyMatch(grant -> grant.role() == Role.TEAM_LEAD
                        && grant.holdsOn(today)
                        && grant.scope().reaches(team));
    }

    /** A team has a name; those who lead it hold the role that lets them. */
    public static Optional<Refusal> team(Team team, List<Person> leads, LocalDate today) {
        if (team.name().isBlank()) {
            return Optional.of(Refusal.of("name", "people.refused.team-name-missing"));
        }
        var without =
                leads.stream().filter(lead -> !mayLead(lead, team.id(), today)).findFirst();
        return without.map(lead -> Refusal.of("leads", "people.refused.no-lead-role", lead.name()))
                .or(() -> TextRules.atMost("name", team.name(), TextRules.TITLE_LIMIT));
    }
}
