package org.goldthread.people;

import java.time.Instant;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody said they forgot this person's password; until a link is made, a password is set, or a week has passed. It
 * stands by itself, so that asking never meets whoever is using a link or changing their password at that moment.
 *
 * @param place a hash of where it was asked from
 * @param asked for the first time: asking again changes nothing
 */
@Document("link_requests")
@CompoundIndex(name = "place", def = "{'place': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
record LinkRequest(
        @Id PersonId id,
        @Version @Nullable Long version,
        String place,
        @Indexed(expireAfter = "7d") Instant asked,
        Outbox outbox)
        implements Publishes<LinkRequest> {
    LinkRequest {
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    static LinkRequest of(PersonId person, String place, Instant now) {
        return new LinkRequest(person, null, place, now, Outbox.empty());
    }

    @Override
    public LinkRequest carrying(Outbox other) {
        return new LinkRequest(id, version, place, asked, other);
    }
}
