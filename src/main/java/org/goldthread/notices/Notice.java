package org.goldthread.notices;

import java.time.Instant;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that one person is told; forgotten after a year.
 *
 * @param about the other person in it; on the screen only, never in a mail
 * @param read when it was opened, or was no longer news
 * @param item the draft that a look is about
 * @param look what was asked for
 * @param digest whether the next daily mail is to tell it; null once that is settled
 */
@Document("notices")
@CompoundIndex(name = "to_at", def = "{'to': 1, 'at': -1}")
@CompoundIndex(name = "to_read", def = "{'to': 1, 'read': 1}")
@CompoundIndex(name = "submission", def = "{'submission': 1}", sparse = true)
@CompoundIndex(name = "look", def = "{'look': 1}", sparse = true)
@CompoundIndex(name = "kind_read_at", def = "{'kind': 1, 'read': 1, 'at': 1}")
@CompoundIndex(name = "digest_to", def = "{'digest': 1, 'to': 1}", sparse = true)
public record Notice(
        @Id NoticeId id,
        PersonId to,
        NoticeKind kind,
        @Nullable PortfolioId portfolio,
        @Nullable SubmissionId submission,
        @Nullable PersonId about,
        @Indexed(expireAfter = "365d") Instant at,
        @Nullable Instant read,
        @Nullable Boolean digest,
        @Nullable EvidenceId item,
        @Nullable LookRequestId look) {
    /** One that is about no draft. */
    public Notice(
            NoticeId id,
            PersonId to,
            NoticeKind kind,
            @Nullable PortfolioId portfolio,
            @Nullable SubmissionId submission,
            @Nullable PersonId about,
            Instant at,
            @Nullable Instant read,
            @Nullable Boolean digest) {
        this(id, to, kind, portfolio, submission, about, at, read, digest, null, null);
    }

    /** The same, about a look at a draft. */
    Notice onLook(LookRequestId request, EvidenceId draft, PersonId other) {
        return new Notice(id, to, kind, null, null, other, at, read, digest, draft, request);
    }

    /** Whether it tells a candidate of their portfolio what it tells an assessor of their queue. */
    public boolean isOfOwnPortfolio() {
        return kind == NoticeKind.REASSIGNED && portfolio != null;
    }

    public boolean isUnread() {
        return read == null;
    }
}
