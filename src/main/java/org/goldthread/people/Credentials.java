package org.goldthread.people;

import java.time.Instant;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a person proves who they are; kept apart from the person, so that no list or form ever reads it.
 *
 * @param passwordHash Argon2id, or none until a password was set
 * @param passwordSet when it was set; none, too, for one that was set before this was kept
 * @param linkHash SHA-256 of the one-time link's token, or none once it was used
 */
@Document("credentials")
@CompoundIndex(name = "link", def = "{'linkHash': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
record Credentials(
        @Id PersonId id,
        @Version @Nullable Long version,
        @Nullable String passwordHash,
        @Nullable Instant passwordSet,
        @Nullable String linkHash,
        @Nullable Instant linkExpires,
        Outbox outbox)
        implements Publishes<Credentials> {
    Credentials {
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    static Credentials none(PersonId person) {
        return new Credentials(person, null, null, null, null, null, Outbox.empty());
    }

    Credentials withLink(String hash, Instant expires) {
        return new Credentials(id, version, passwordHash, passwordSet, hash, expires, outbox);
    }

    /** Sets a password; a link that was still open is spent by it. */
    Credentials withPassword(String hash, Instant now) {
        return new Credentials(id, version, hash, now, null, null, outbox);
    }

    boolean linkOpen(Instant now) {
        return linkHash != null && linkExpires != null && now.isBefore(linkExpires);
    }

    @Override
    public Credentials carrying(Outbox other) {
        return new Credentials(id, version, passwordHash, passwordSet, linkHash, linkExpires, other);
    }
}
