package org.goldthread.evidence;

import java.time.Instant;
import java.util.UUID;
import org.goldthread.people.PersonId;

/**
 * What one of the two wrote in a look at a draft.
 *
 * @param kept whether the candidate wants it handed in with the item; only what the one asked wrote can be
 */
public record LookComment(String id, PersonId by, String text, Instant at, boolean kept) {
    static LookComment written(PersonId by, String text, Instant now) {
        return new LookComment(UUID.randomUUID().toString(), by, text.strip(), now, false);
    }

    LookComment kept(boolean whether) {
        return new LookComment(id, by, text, at, whether);
    }
}
