package org.goldthread.evidence;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldthread.people.PersonId;
import org.goldthread.people.TeamId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One of the organisation's standards or values, on a list that a team shares. Items keep a copy of what was taken from it,
 * so that what somebody hands in does not change with the list.
 *
 * @param list the team's id, or {@link #ORGANISATION} if whoever added it is in none
 * @param key the text folded: the same one is on a list once, and lists are searched in it and sorted by it
 */
@Document("organisation_references")
@CompoundIndex(name = "listed", def = "{'kind': 1, 'list': 1, 'key': 1}", unique = true)
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record OrganisationReference(
        @Id OrganisationReferenceId id,
        @Version @Nullable Long version,
        ReferenceKind kind,
        String list,
        String key,
        StandardReference reference,
        PersonId addedBy,
        Instant created,
        Outbox outbox)
        implements Publishes<OrganisationReference> {
    public OrganisationReference {
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    /** The list of those who are in no team; everybody may take from it. */
    static final String ORGANISATION = "organisation";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static OrganisationReference added(
            ReferenceKind kind, @Nullable TeamId team, StandardReference reference, PersonId by, Instant now) {
        return new OrganisationReference(
                OrganisationReferenceId.next(),
                null,
                kind,
                listOf(team),
                key(reference.text()),
                reference,
                by,
                now,
                Outbox.empty());
    }

    static String listOf(@Nullable TeamId team) {
        return team == null ? ORGANISATION : team.value();
    }

    static String key(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    @Override
    public OrganisationReference carrying(Outbox other) {
        return new OrganisationReference(id, version, kind, list, key, reference, addedBy, created, other);
    }
}
