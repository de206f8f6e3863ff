package org.goldthread.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Persons that no test has saved yet; every call makes another one. */
public final class SomePerson {
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final Instant THEN = Instant.parse("2020-01-01T09:00:00Z");

    private SomePerson() {}

    /** A day on which the roles of all of them hold. */
    public static LocalDate today() {
        return SINCE.plusYears(10);
    }

    public static Person candidate() {
        return named("Cara Candidate", Role.CANDIDATE);
    }

    public static Person assessor() {
        return named("Ada Assessor", Role.ASSESSOR);
    }

    public static Person trainee() {
        return named("Theo Trainee", Role.TRAINEE_ASSESSOR);
    }

    public static Person teamLead() {
        return named("Lee Lead", Role.TEAM_LEAD);
    }

    public static Person administrator() {
        return named("Ann Administrator", Role.ADMIN);
    }

    /** A person with an email address of their own and these roles in the whole organisation. */
    public static Person named(String name, Role... roles) {
        var grants = Arrays.stream(roles)
                .map(role -> RoleGrant.everywhere(role, SINCE))
                .toList();
        return granted(name, grants);
    }

    public static Person granted(String name, List<RoleGrant> grants) {
        return of(new PersonDetails(name, UUID.randomUUID() + "@test.example", null, null, grants));
    }

    public static Person of(PersonDetails details) {
        return Person.joining(PersonId.next(), details, THEN);
    }

    public static Person in(TeamId team, Person person) {
        var details = person.details();
        return person.with(
                new PersonDetails(details.name(), details.email(), team, details.lineManager(), details.roles()), THEN);
    }

    public static Person renamed(String name, Person person) {
        var details = person.details();
        return person.with(
                new PersonDetails(name, details.email(), details.team(), details.lineManager(), details.roles()), THEN);
    }

    public static Person managedBy(PersonId manager, Person person) {
        var details = person.details();
        return person.with(
                new PersonDetails(details.name(), details.email(), details.team(), manager, details.roles()), THEN);
    }

    /** The same person, who is a trainee assessor and nothing else from now on. */
    public static Person asTrainee(Person person) {
        return as(Role.TRAINEE_ASSESSOR, person);
    }

    /** The same person, who may give the second signature on what trainees decide. */
    public static Person asCountersigner(Person person) {
        return person.with(
                new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW), THEN);
    }

    /** The same person, who has one role and nothing else from now on. */
    public static Person as(Role only, Person person) {
        var details = person.details();
        var role = RoleGrant.everywhere(only, SINCE);
        return person.with(
                new PersonDetails(
                        details.name(), details.email(), details.team(), details.lineManager(), List.of(role)),
                THEN);
    }

    public static Person disabled(Person person) {
        return person.disabled(true, THEN);
    }

    public static Person assessedBy(PersonId assessor, Person person) {
        return person.assessedBy(new AssessorAssignment(assessor, "", THEN));
    }
}
