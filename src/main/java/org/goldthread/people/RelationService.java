package org.goldthread.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.springframework.stereotype.Service;

/** Who assesses whom, and what stands in the way; an administrator keeps both. */
@Service
public class RelationService {
    private final PersonRepository people;
    private final PersonQueries lists;
    private final ConflictRepository conflicts;
    private final List<AssessorGuard> guards;
    private final Clock clock;

    RelationService(
            PersonRepository people,
            PersonQueries lists,
            ConflictRepository conflicts,
            List<AssessorGuard> guards,
            Clock clock) {
        this.people = people;
        this.lists = lists;
        this.conflicts = conflicts;
        this.guards = guards;
        this.clock = clock;
    }

    /** Who may be chosen as an assessor: by name, those who hold the role; the rules are asked when assigning. */
    @RolesAllowed("ADMIN")
    public List<PersonName> assessors(String search, int page, int size) {
        return lists.page(new PeopleFilter(search, PeopleRules.ASSESSING, null, PeopleOrder.NAME), page, size).stream()
                .map(PersonName::of)
                .toList();
    }

    /** Why assigning this assessor needs a sentence of mitigation, if it does. */
    @RolesAllowed("ADMIN")
    public Optional<ConflictKind> warning(PersonId candidate, PersonId assessor) {
        return PeopleRules.warning(find(candidate), find(assessor), conflicts.findOf(candidate), today());
    }

    /**
     * Makes {@code assessor} the one who assesses {@code candidate}; R1 and R5 cannot be assigned at all.
     *
     * @param mitigation how it stays fair; kept only where there is a warning that asks for it
     */
    @RolesAllowed("ADMIN")
    public Person assign(PersonId candidate, PersonId assessor, String mitigation) {
        var person = find(candidate);
        var other = find(assessor);
        var declared = conflicts.findOf(candidate);
        Refused.when(PeopleRules.mayAssess(person, other, declared, today()));
        var warning = PeopleRules.warning(person, other, declared, today());
        Refused.when(PeopleRules.mitigation(warning, mitigation));
        if (person.assessor() != null && !person.assessor().assessor().equals(assessor)) {
            mayChange(candidate);
        }
        guards.forEach(guard -> Refused.when(guard.mayTakeOver(candidate, assessor)));
        var kept = warning.isPresent() ? mitigation : "";
        return people.save(person.assessedBy(new AssessorAssignment(assessor, kept, clock.instant())));
    }

    @RolesAllowed("ADMIN")
    public Person unassign(PersonId candidate) {
        mayChange(candidate);
        return people.save(find(candidate).withoutAssessor(clock.instant()));
    }

    /** R10: the last assessor stays while items are under assessment, and while they may assess at all. */
    private void mayChange(PersonId candidate) {
        guards.forEach(guard -> Refused.when(guard.mayChangeAssessor(candidate)));
    }

    /** What was declared about a person, whichever of the two it was entered for. */
    @RolesAllowed("ADMIN")
    public List<ConflictDeclaration> declarations(PersonId person) {
        return conflicts.findOf(person);
    }

    /** Declares how two persons stand to each other; {@code barred} keeps one from assessing the other (R5). */
    @RolesAllowed("ADMIN")
    public ConflictDeclaration declare(
            PersonId person, PersonId other, ConflictKind kind, String mitigation, boolean barred) {
        Refused.when(PeopleRules.declaration(person, other, kind, mitigation));
        find(person);
        find(other);
        return conflicts.save(ConflictDeclaration.between(person, other, kind, mitigation, barred, clock.instant()));
    }

    /** Whether one of the two assesses the other, whom the declaration then asks to be given somebody else. */
    @RolesAllowed("ADMIN")
    public Optional<StillAssesses> stillAssesses(PersonId person, PersonId other) {
        return assessing(person, other).or(() -> assessing(other, person));
    }

    private Optional<StillAssesses> assessing(PersonId candidate, PersonId assessor) {
        var open = guards.stream()
                .mapToInt(guard -> guard.openWith(candidate, assessor))
                .sum();
        var assigned = find(candidate).assessor();
        return open > 0 || (assigned != null && assigned.assessor().equals(assessor))
                ? Optional.of(new StillAssesses(candidate, assessor, open))
                : Optional.empty();
    }

    /** Takes a declaration back, as one entered by mistake. */
    @RolesAllowed("ADMIN")
    public void withdraw(ConflictId id) {
        var declaration = conflicts.findById(id).orElseThrow(() -> new NotFound("declaration"));
        conflicts.deleteById(declaration.id());
    }

    private Person find(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
