package org.goldthread.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Someone who works with Goldthread.
 *
 * @param sessionsEnded when all of the person's sessions were ended last: by disabling, or by themselves
 * @param profile what is kept of them as an assessor; null until an administrator enters it
 * @param searched name and email folded to plain lower case, as the stores compare bytes: searched in and sorted by
 */
@Document("people")
@CompoundIndex(name = "email", def = "{'details.email': 1}", unique = true)
@CompoundIndex(name = "team", def = "{'details.team': 1}")
@CompoundIndex(name = "assessor", def = "{'assessor.assessor': 1}")
@CompoundIndex(name = "role", def = "{'details.roles.role': 1}")
@CompoundIndex(name = "searched_id", def = "{'searched': 1, '_id': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record Person(
        @Id PersonId id,
        @Version @Nullable Long version,
        PersonDetails details,
        PersonStatus status,
        boolean disabled,
        @Nullable Instant sessionsEnded,
        @Nullable AssessorAssignment assessor,
        PersonSettings settings,
        @Nullable AssessorProfile profile,
        String searched,
        Instant created,
        Instant changed,
        Outbox outbox)
        implements Publishes<Person> {

    static Person joining(PersonId id, PersonDetails details, Instant now) {
        return new Person(
                id,
                null,
                details,
                PersonStatus.ACTIVE,
                false,
                null,
                null,
                PersonSettings.atFirst(),
                null,
                PersonSearch.of(details),
                now,
                now,
                Outbox.empty());
    }

    public String name() {
        return details.name();
    }

    public String email() {
        return details.email();
    }

    public @Nullable TeamId team() {
        return details.team();
    }

    public @Nullable PersonId lineManager() {
        return details.lineManager();
    }

    public boolean maySignIn() {
        return status == PersonStatus.ACTIVE && !disabled;
    }

    /** The roles held on a day, whatever their scope. */
    public Set<Role> roles(LocalDate day) {
        return details.roles().stream()
                .filter(grant -> grant.holdsOn(day))
                .map(RoleGrant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(Role role, LocalDate day) {
        return roles(day).contains(role);
    }

    Person with(PersonDetails newDetails, Instant now) {
        var rolesAsBefore = Set.copyOf(newDetails.roles()).equals(Set.copyOf(details.roles()));
        var told = rolesAsBefore ? outbox : outbox.with(new RolesChanged(id), now);
        return copy(newDetails, disabled, sessionsEnded, assessor, settings, profile, now, told);
    }

    Person with(PersonSettings newSettings, Instant now) {
        return copy(details, disabled, sessionsEnded, assessor, newSettings, profile, now, outbox);
    }

    public AssessorProfile assessorProfile() {
        return profile == null ? AssessorProfile.unknown() : profile;
    }

    public Person with(AssessorProfile newProfile, Instant now) {
        return copy(details, disabled, sessionsEnded, assessor, settings, newProfile, now, outbox);
    }

    Person disabled(boolean whether, Instant now) {
        var event = whether ? new PersonDisabled(id) : new PersonEnabled(id);
        return copy(
                details,
                whether,
                whether ? now : sessionsEnded,
                assessor,
                settings,
                profile,
                now,
                outbox.with(event, now));
    }

    /** Whoever is signed in as this person is out with their next request. */
    Person signedOutEverywhere(Instant now) {
        return copy(details, disabled, now, assessor, settings, profile, now, outbox);
    }

    Person assessedBy(AssessorAssignment assignment) {
        var event = new AssessorAssigned(id, assignment.assessor(), assignment.since());
        return copy(
                details,
                disabled,
                sessionsEnded,
                assignment,
                settings,
                profile,
                assignment.since(),
                outbox.with(event, assignment.since()));
    }

    Person withoutAssessor(Instant now) {
        return copy(
                details,
                disabled,
                sessionsEnded,
                null,
                settings,
                profile,
                now,
                outbox.with(new AssessorUnassigned(id), now));
    }

    @Override
    public Person carrying(Outbox other) {
        return copy(details, disabled, sessionsEnded, assessor, settings, profile, changed, other);
    }

    private Person copy(
            PersonDetails newDetails,
            boolean newDisabled,
            @Nullable Instant newSessionsEnded,
            @Nullable AssessorAssignment newAssessor,
            PersonSettings newSettings,
            @Nullable AssessorProfile newProfile,
            Instant now,
            Outbox newOutbox) {
        return new Person(
                id,
                version,
                newDetails,
                status,
                newDisabled,
                newSessionsEnded,
                newAssessor,
                newSettings,
                newProfile,
                PersonSearch.of(newDetails),
                created,
                now,
                newOutbox);
    }
}
