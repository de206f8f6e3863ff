package org.goldthread.evidence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A draft that its candidate shows to a coach or their assessor for comments: no decision, no attempt. It gives access to
 * the item as it is then, for as long as it is open. {@link OneOpenLook} stores whom an open one asks about what.
 *
 * @param criterion what it is about; none for the whole item
 * @param question what the candidate would like to know; may be empty
 */
@Document("look_requests")
@CompoundIndex(name = "item_created", def = "{'item': 1, 'created': 1}")
@CompoundIndex(name = "asked_state", def = "{'asked': 1, 'state': 1, 'updated': 1}")
@CompoundIndex(name = "candidate_state", def = "{'candidate': 1, 'state': 1, 'updated': 1}")
@CompoundIndex(name = "open_of", def = "{'openOf': 1}", unique = true, sparse = true)
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record LookRequest(
        @Id LookRequestId id,
        @Version @Nullable Long version,
        EvidenceId item,
        PersonId candidate,
        PersonId asked,
        LookAs as,
        @Nullable CriterionCode criterion,
        String question,
        List<LookComment> comments,
        LookRequestState state,
        Instant created,
        Instant updated,
        Outbox outbox)
        implements Publishes<LookRequest> {
    public LookRequest {
        question = TextRules.orEmpty(question);
        comments = Absent.list(comments);
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    static LookRequest of(
            EvidenceItem item, LookChoice asked, @Nullable CriterionCode criterion, String question, Instant now) {
        var id = LookRequestId.next();
        return new LookRequest(
                id,
                null,
                item.id(),
                item.owner(),
                asked.person(),
                asked.as(),
                criterion,
                question.strip(),
                List.of(),
                LookRequestState.ASKED,
                now,
                now,
                Outbox.empty().with(new LookAsked(id, item.id(), item.owner(), asked.person()), now));
    }

    public boolean isOpen() {
        return state != LookRequestState.CLOSED;
    }

    /** What the one asked wrote. */
    LookRequest commented(String text, Instant now) {
        return became(
                with(LookComment.written(asked, text, now)),
                LookRequestState.ANSWERED,
                now,
                new LookCommented(id, item, candidate, asked));
    }

    /** What the candidate wrote back; the one asked is to look again. */
    LookRequest replied(String text, Instant now) {
        return became(
                with(LookComment.written(candidate, text, now)),
                LookRequestState.ASKED,
                now,
                new LookReplied(id, item, candidate, asked));
    }

    LookRequest closed(Instant now) {
        return became(comments, LookRequestState.CLOSED, now, new LookClosed(id, item, candidate, asked));
    }

    LookRequest reopened(Instant now) {
        var answered = !comments.isEmpty() && isComment(comments.getLast());
        return became(
                comments,
                answered ? LookRequestState.ANSWERED : LookRequestState.ASKED,
                now,
                answered ? new LookCommented(id, item, candidate, asked) : new LookAsked(id, item, candidate, asked));
    }

    /** With a comment handed in with the item from now on, or without it. */
    LookRequest keeping(String comment, boolean whether) {
        return copy(
                comments.stream()
                        .map(each -> each.id().equals(comment) ? each.kept(whether) : each)
                        .toList(),
                state,
                updated,
                outbox);
    }

    /** What of it is handed in with the item; {@code name} is that of the one asked. */
    Stream<FormativeComment> kept(String name) {
        return comments.stream()
                .filter(LookComment::kept)
                .map(each -> new FormativeComment(asked, name, as, criterion, question, each.text(), each.at()));
    }

    /** Whether it was written by the one asked, not by the candidate. */
    public boolean isComment(LookComment comment) {
        return comment.by().equals(asked);
    }

    @Override
    public LookRequest carrying(Outbox other) {
        return copy(comments, state, updated, other);
    }

    private List<LookComment> with(LookComment next) {
        return Stream.concat(comments.stream(), Stream.of(next)).toList();
    }

    private LookRequest became(List<LookComment> all, LookRequestState next, Instant now, DomainEvent event) {
        return copy(all, next, now, outbox.with(event, now));
    }

    private LookRequest copy(List<LookComment> all, LookRequestState next, Instant now, Outbox told) {
        return new LookRequest(
                id, version, item, candidate, asked, as, criterion, question, all, next, created, now, told);
    }
}
