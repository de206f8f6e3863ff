package org.goldthread.marking;

import java.time.Instant;
import java.util.Objects;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A comment that an assessor uses again and again; nobody else sees it, and it names no candidate.
 *
 * @param criterion where it comes first; null where it fits anywhere
 */
@Document("banked_comments")
@CompoundIndex(name = "owner", def = "{'owner': 1}")
public record BankedComment(
        @Id BankedCommentId id,
        @Version @Nullable Long version,
        PersonId owner,
        String text,
        @Nullable CriterionCode criterion,
        Instant changed) {
    public BankedComment {
        text = text.strip();
    }

    static BankedComment kept(PersonId owner, String text, @Nullable CriterionCode criterion, Instant now) {
        return new BankedComment(BankedCommentId.next(), null, owner, text, criterion, now);
    }

    BankedComment changed(String words, @Nullable CriterionCode where, Instant now) {
        return new BankedComment(id, version, owner, words, where, now);
    }

    /** The same as one that was never stored, to be stored again. */
    BankedComment anew() {
        return new BankedComment(id, null, owner, text, criterion, changed);
    }

    /** The same words at the same place. */
    boolean says(String words, @Nullable CriterionCode where) {
        return text.equals(words.strip()) && Objects.equals(criterion, where);
    }
}
