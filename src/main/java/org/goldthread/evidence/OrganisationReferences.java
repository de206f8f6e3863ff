package org.goldthread.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.TeamId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** The organisation's standards and values on the lists that teams share: to take from, and to add to. */
@Service
public class OrganisationReferences {
    /** A standard is quoted on a list, not copied there whole. */
    static final int TEXT_LIMIT = 1_000;

    private static final Sort BY_TEXT = Sort.by("key", "_id");

    private final OrganisationReferenceRepository references;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Clock clock;

    OrganisationReferences(
            OrganisationReferenceRepository references, PeopleDirectory people, CurrentPerson me, Clock clock) {
        this.references = references;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** What is on the list of one's team and on that of the organisation, by text; {@code search} is a part of it. */
    @RolesAllowed("CANDIDATE")
    public List<OrganisationReference> find(ReferenceKind kind, String search, int page, int size) {
        var part = Pattern.quote(OrganisationReference.key(search));
        return references.search(kind, lists(team()), part, PageRequest.of(page, size, BY_TEXT));
    }

    /** Puts on one's team's list what neither it nor the organisation's has yet; says what that was. */
    @RolesAllowed("CANDIDATE")
    public List<OrganisationReference> add(ReferenceKind kind, List<StandardReference> quoted) {
        quoted.forEach(each -> Refused.when(tooLong(each)));
        var team = team();
        return quoted.stream()
                .filter(each -> !each.text().isBlank())
                .filter(each -> !references.existsByKindAndListInAndKey(
                        kind, lists(team), OrganisationReference.key(each.text())))
                .flatMap(each -> save(OrganisationReference.added(kind, team, each, me.id(), clock.instant())).stream())
                .toList();
    }

    /** Takes away what one has added oneself; what others added stays. */
    @RolesAllowed("CANDIDATE")
    public void takeBack(Collection<OrganisationReference> added) {
        references.deleteByIdInAndAddedBy(
                added.stream().map(OrganisationReference::id).toList(), me.id());
    }

    private Optional<OrganisationReference> save(OrganisationReference added) {
        try {
            return Optional.of(references.save(added));
        } catch (DuplicateKeyException e) {
            // a colleague has put the same on the list at the same moment: it is there, which is all that was asked
            return Optional.empty();
        }
    }

    private static Optional<Refusal> tooLong(StandardReference quoted) {
        return Stream.of(quoted.text(), quoted.source(), quoted.version(), quoted.owner())
                .flatMap(text -> TextRules.atMost(text, TEXT_LIMIT).stream())
                .findFirst();
    }

    private @Nullable TeamId team() {
        return people.find(me.id()).map(Person::team).orElse(null);
    }

    private static List<String> lists(@Nullable TeamId team) {
        return Stream.of(OrganisationReference.listOf(team), OrganisationReference.ORGANISATION)
                .distinct()
                .toList();
    }
}
