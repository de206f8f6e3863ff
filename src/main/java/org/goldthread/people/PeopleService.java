package org.goldthread.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** What an administrator does with persons. */
@Service
public class PeopleService {
    /** How long a one-time link stays open. */
    public static final Duration LINK_OPEN = Duration.ofDays(7);

    private final PersonRepository people;
    private final PersonQueries lists;
    private final CredentialsRepository credentials;
    private final LinkRequests requests;
    private final LinkPost post;
    private final CurrentPerson me;
    private final Clock clock;

    PeopleService(
            PersonRepository people,
            PersonQueries lists,
            CredentialsRepository credentials,
            LinkRequests requests,
            LinkPost post,
            CurrentPerson me,
            Clock clock) {
        this.people = people;
        this.lists = lists;
        this.credentials = credentials;
        this.requests = requests;
        this.post = post;
        this.me = me;
        this.clock = clock;
    }

    @RolesAllowed("ADMIN")
    public List<PersonRow> page(PeopleFilter filter, int page, int size) {
        return lists.page(filter, page, size);
    }

    @RolesAllowed("ADMIN")
    public long count(PeopleFilter filter) {
        return lists.count(filter);
    }

    @RolesAllowed("ADMIN")
    public List<PersonName> names(PeopleFilter filter, int page, int size) {
        return lists.page(filter, page, size).stream().map(PersonName::of).toList();
    }

    @RolesAllowed("ADMIN")
    public Person find(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person"));
    }

    /** Adds a person, who can sign in once they used a {@link #link}. */
    @RolesAllowed("ADMIN")
    public Person add(PersonDetails details) {
        var person = Person.joining(PersonId.next(), details, clock.instant());
        check(person);
        return people.save(person);
    }

    /** A new one-time link's token; it takes the place of any earlier one and is kept as a hash only. */
    @RolesAllowed("ADMIN")
    public String link(PersonId id) {
        mayHaveLink(id);
        var token = OneTimeToken.next();
        var known = credentials.findById(id).orElseGet(() -> Credentials.none(id));
        credentials.save(
                known.withLink(OneTimeToken.hash(token), clock.instant().plus(LINK_OPEN)));
        requests.settle(id);
        return token;
    }

    private void mayHaveLink(PersonId id) {
        Refused.when(
                find(id).maySignIn()
                        ? Optional.empty()
                        : Optional.of(Refusal.of("disabled", "people.refused.link-while-disabled")));
    }

    /** Whether {@link #sendLink} is for here, as there is mail. */
    @RolesAllowed("ADMIN")
    public boolean sendsLinks() {
        return post.isOpen();
    }

    /** Has a new one-time link mailed to the person; nobody else sees it. */
    @RolesAllowed("ADMIN")
    public void sendLink(PersonId id) {
        mayHaveLink(id);
        post.send(id, OneTimeToken.next());
    }

    /** Those who asked for a link lately and did not get one, the first first. */
    @RolesAllowed("ADMIN")
    public List<PersonName> waitingForLink() {
        var ids = requests.waiting();
        var rows = people.findByIdIn(ids).stream().collect(Collectors.toMap(PersonRow::id, row -> row));
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(PersonName::of)
                .toList();
    }

    @RolesAllowed("ADMIN")
    public boolean waitsForLink(PersonId id) {
        return requests.waits(id);
    }

    /** Whether the person has set a password. */
    @RolesAllowed("ADMIN")
    public boolean joined(PersonId id) {
        return credentials.findById(id).map(Credentials::passwordHash).isPresent();
    }

    /**
     * Changes what is kept about a person.
     *
     * @param before what the change started from
     * @throws OptimisticLockingFailureException if somebody else has changed it since
     */
    @RolesAllowed("ADMIN")
    public Person change(PersonId id, PersonDetails before, PersonDetails after) {
        var person = find(id);
        if (!person.details().equals(before)) {
            throw new OptimisticLockingFailureException("Person " + id.value() + " was changed meanwhile");
        }
        var changed = person.with(after, clock.instant());
        check(changed);
        Refused.when(administratorStays(person, changed));
        return people.save(changed);
    }

    /**
     * Changes what is kept of somebody who assesses.
     *
     * @param before what the change started from
     * @throws OptimisticLockingFailureException if somebody else has changed it since
     */
    @RolesAllowed("ADMIN")
    public Person profile(PersonId id, AssessorProfile before, AssessorProfile after) {
        var person = find(id);
        if (!person.assessorProfile().equals(before)) {
            throw new OptimisticLockingFailureException("Profile of " + id.value() + " was changed meanwhile");
        }
        Refused.when(PeopleRules.profile(person, after, LocalDate.now(clock)));
        return people.save(person.with(after, clock.instant()));
    }

    /** Nobody disables themselves, so that there is always somebody to undo it. */
    @RolesAllowed("ADMIN")
    public Person disable(PersonId id) {
        Refused.when(
                me.id().equals(id)
                        ? Optional.of(Refusal.of("disable", "people.refused.disable-oneself"))
                        : Optional.empty());
        var person = find(id);
        var disabled = person.disabled(true, clock.instant());
        Refused.when(administratorStays(person, disabled));
        return people.save(disabled);
    }

    @RolesAllowed("ADMIN")
    public Person enable(PersonId id) {
        return people.save(find(id).disabled(false, clock.instant()));
    }

    private void check(Person person) {
        var details = person.details();
        Refused.when(PeopleRules.name(details.name()));
        Refused.when(PeopleRules.email(details.email()));
        Refused.when(PeopleRules.roles(details.roles()));
        Refused.when(PeopleRules.lineManager(person.id(), details.lineManager()));
        Refused.when(people.findByDetailsEmail(details.email())
                .filter(other -> !other.id().equals(person.id()))
                .map(other -> Refusal.of("email", "people.refused.email-taken", other.name())));
    }

    /** Whoever has no password yet may never come. */
    private Optional<Refusal> administratorStays(Person before, Person after) {
        var others = people.findByDetailsRolesRoleAndDisabledFalse(Role.ADMIN).stream()
                .filter(person -> !person.id().equals(before.id()) && joined(person.id()))
                .toList();
        return PeopleRules.administratorStays(before, after, others, LocalDate.now(clock));
    }
}
