package org.goldthread.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Service;

/** Who people are and how they stand to each other, for other features; the caller decides who may see what. */
@Service
public class PeopleDirectory {
    private final PersonRepository people;
    private final TeamRepository teams;
    private final ConflictRepository conflicts;
    private final Holders holders;
    private final Clock clock;
    private final Texts texts;

    PeopleDirectory(
            PersonRepository people,
            TeamRepository teams,
            ConflictRepository conflicts,
            Holders holders,
            Clock clock,
            Texts texts) {
        this.people = people;
        this.teams = teams;
        this.conflicts = conflicts;
        this.holders = holders;
        this.clock = clock;
        this.texts = texts;
    }

    /** The person's name, or words for somebody who is no longer kept. */
    @SignedIn
    public String name(PersonId id) {
        return names(List.of(id)).getOrDefault(id, texts.of("people.unknown"));
    }

    /** The names of all of {@code ids}, in one read. */
    @SignedIn
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        ids.forEach(id -> names.put(id, SystemActor.nameOf(id).orElseGet(() -> texts.of("people.unknown"))));
        if (ids.isEmpty()) {
            return names;
        }
        people.findByIdIn(ids).forEach(row -> names.put(row.id(), row.details().name()));
        return names;
    }

    /** Those of {@code ids} who are still kept, in one read. */
    @SignedIn
    public Map<PersonId, PersonName> persons(Collection<PersonId> ids) {
        return people.findByIdIn(ids).stream()
                .map(PersonName::of)
                .collect(Collectors.toMap(PersonName::id, person -> person));
    }

    @SignedIn
    public Optional<Person> find(PersonId id) {
        return people.findById(id);
    }

    /** Everybody who holds the role today and may sign in, by name. */
    @SignedIn
    public List<PersonName> holding(Role role) {
        return holders.of(role, today());
    }

    /** Those of {@code among} who hold the role today and may sign in. */
    @SignedIn
    public Set<PersonId> holding(Role role, Collection<PersonId> among) {
        return holders.of(role, today(), among).stream().map(PersonName::id).collect(Collectors.toSet());
    }

    /** Those who are looked for and may sign in, by name; pages count from 0. */
    @SignedIn
    public List<PersonName> find(RoleSearch wanted, int page, int size) {
        return holders.find(wanted, today(), page, size);
    }

    /** The active people, none of them disabled, in the teams that {@code lead} leads, without the lead, by name. */
    @SignedIn
    public List<PersonId> ledBy(PersonId lead) {
        return people.findByDetailsTeamInOrderBySearched(teamsLedBy(lead)).stream()
                .filter(row -> row.status() == PersonStatus.ACTIVE && !row.disabled())
                .filter(row -> !row.id().equals(lead))
                .map(PersonRow::id)
                .toList();
    }

    /** Candidates whom nobody is assigned to assess, the first {@code few} by name. */
    @SignedIn
    public NamedFew unassigned(int few) {
        return holders.unassigned(today(), few);
    }

    /** Candidates whom somebody is assigned to assess, without {@code busy}; the first {@code few} by name. */
    @SignedIn
    public NamedFew assignedExcept(Collection<PersonId> busy, int few) {
        return holders.assignedExcept(busy, today(), few);
    }

    @SignedIn
    public boolean leads(PersonId lead, PersonId person) {
        var team = people.findById(person).map(Person::team);
        return !lead.equals(person) && team.isPresent() && teamsLedBy(lead).contains(team.get());
    }

    /** Whether somebody leads the person's team, and so sees some of what they hand in (section 11). */
    @SignedIn
    public boolean hasLead(PersonId person) {
        return people.findById(person).map(Person::team).flatMap(teams::findById).stream()
                .anyMatch(team -> people.findAllByIdIn(team.leads()).stream()
                        .filter(lead -> !lead.id().equals(person))
                        .anyMatch(lead -> PeopleRules.mayLead(lead, team.id(), today())));
    }

    /** A team counts as led while the role of its lead holds and reaches it. */
    private List<TeamId> teamsLedBy(PersonId lead) {
        var person = people.findById(lead);
        return teams.findByLeads(lead).stream()
                .map(Team::id)
                .filter(team -> person.isPresent() && PeopleRules.mayLead(person.get(), team, today()))
                .toList();
    }

    @SignedIn
    public Optional<AssessorAssignment> assessorOf(PersonId candidate) {
        return people.findById(candidate).map(Person::assessor);
    }

    /** The candidates whom {@code assessor} is assigned to, by name. */
    @SignedIn
    public List<PersonId> assessedBy(PersonId assessor) {
        return people.findByAssessorAssessorOrderBySearched(assessor).stream()
                .map(PersonRow::id)
                .toList();
    }

    /** Whether a declaration keeps one from assessing the other (R5). */
    @SignedIn
    public boolean barred(PersonId one, PersonId other) {
        return PeopleRules.barred(one, other, conflicts.findOf(one));
    }

    /** Why {@code assessor} may not assess {@code candidate}: R1, R5, or no role that reaches them. */
    @SignedIn
    public Optional<Refusal> mayAssess(PersonId candidate, PersonId assessor) {
        return PeopleRules.mayAssess(person(candidate), person(assessor), conflicts.findOf(candidate), today());
    }

    /** Whether {@code assessor} has left, is disabled, or has no role or a bar (R5) that keeps them from the candidate. */
    @SignedIn
    public boolean mayNoLongerAssess(PersonId candidate, PersonId assessor) {
        return people.findById(assessor).isEmpty()
                || mayAssess(candidate, assessor).isPresent();
    }

    /** Those who may be asked to comment on the candidate's drafts as their coach, by name; {@code most} of them. */
    @SignedIn
    public List<PersonName> coachesOf(PersonId candidate, int most) {
        var person = person(candidate);
        var declared = conflicts.findOf(candidate);
        return people.findByDetailsRolesRoleAndDisabledFalse(Role.COACH).stream()
                .filter(coach ->
                        PeopleRules.mayCoach(person, coach, declared, today()).isEmpty())
                .sorted(Comparator.comparing(Person::searched)
                        .thenComparing(coach -> coach.id().value()))
                .limit(most)
                .map(PersonName::of)
                .toList();
    }

    /** Those of {@code candidates} who may sign in and on whose drafts {@code coach} may comment. */
    @SignedIn
    public Set<PersonId> coachedBy(PersonId coach, Collection<PersonId> candidates) {
        return among(
                candidates, coach, (candidate, me, declared) -> PeopleRules.mayCoach(candidate, me, declared, today()));
    }

    /** Those of {@code candidates} who may sign in, have {@code assessor} as theirs, and may be assessed by them. */
    @SignedIn
    public Set<PersonId> assessedBy(PersonId assessor, Collection<PersonId> candidates) {
        return among(candidates, assessor, (candidate, me, declared) -> {
            var assigned = candidate.assessor();
            return assigned != null && assigned.assessor().equals(assessor)
                    ? PeopleRules.mayAssess(candidate, me, declared, today())
                    : Optional.of(Refusal.of("assessor-role", "people.refused.no-assessor-role", me.name()));
        });
    }

    private Set<PersonId> among(Collection<PersonId> candidates, PersonId other, Relation relation) {
        var person = people.findById(other);
        if (person.isEmpty() || candidates.isEmpty()) {
            return Set.of();
        }
        var declared = conflicts.findOf(other);
        return people.findAllByIdIn(candidates).stream()
                .filter(Person::maySignIn)
                .filter(candidate ->
                        relation.refused(candidate, person.get(), declared).isEmpty())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private interface Relation {
        Optional<Refusal> refused(Person candidate, Person other, List<ConflictDeclaration> declared);
    }

    /** Why this assessor needs a sentence of mitigation, unless it was given when they were assigned. */
    @SignedIn
    public Optional<ConflictKind> unmitigated(PersonId candidate, PersonId assessor) {
        return assessorOf(candidate)
                        .filter(assigned -> assigned.assessor().equals(assessor))
                        .isPresent()
                ? Optional.empty()
                : PeopleRules.warning(person(candidate), person(assessor), conflicts.findOf(candidate), today());
    }

    /** Whether this person's decisions take effect only when countersigned (R7). */
    @SignedIn
    public boolean isTrainee(PersonId id) {
        return people.findById(id)
                .filter(person -> person.holds(Role.TRAINEE_ASSESSOR, today()))
                .isPresent();
    }

    /** Whether this person may give the second signature on a trainee's decisions (R7). */
    @SignedIn
    public boolean isCountersigner(PersonId id) {
        return people.findById(id).filter(this::isCountersigner).isPresent();
    }

    private boolean isCountersigner(Person person) {
        return person.maySignIn() && person.assessorProfile().countersigner() && person.holds(Role.ASSESSOR, today());
    }

    /** Those of {@code candidates} of whom this person may countersign decisions (R1, R5, R7); as many reads as for one. */
    @SignedIn
    public List<PersonId> countersignable(PersonId countersigner, Collection<PersonId> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        var all = Stream.concat(candidates.stream(), Stream.of(countersigner)).collect(Collectors.toSet());
        var persons = people.findAllByIdIn(all).stream().collect(Collectors.toMap(Person::id, person -> person));
        var signing = persons.get(countersigner);
        if (signing == null || !isCountersigner(signing)) {
            return List.of();
        }
        var declared = conflicts.findOf(countersigner);
        return candidates.stream()
                .flatMap(candidate -> Stream.ofNullable(persons.get(candidate)))
                .filter(candidate -> PeopleRules.mayAssess(candidate, signing, declared, today())
                        .isEmpty())
                .map(Person::id)
                .toList();
    }

    private Person person(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
