package org.goldthread.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Where notices are kept. */
@Component
class NoticeBook {
    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("at"), Sort.Order.asc("_id"));

    private final MongoTemplate store;
    private final MailQueue mails;
    private final Clock clock;

    NoticeBook(MongoTemplate store, MailQueue mails, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.clock = clock;
    }

    /** Enters it, and what is to be mailed at once. Told again, it changes nothing. */
    void tell(Notice notice) {
        try {
            store.insert(notice);
        } catch (DuplicateKeyException e) {
            // it is told already; a crash may have come before its mail
        }
        if (mails.isOpen() && notice.kind().isMailedAtOnce()) {
            mails.enter(Mail.atOnce(notice, clock.instant()));
        }
    }

    /** With a daily mail ahead of it, if there is any mail at all. */
    Notice notice(NoticeId id, PersonId to, NoticeKind kind, Instant at) {
        var digest = mails.isOpen() && kind.isMailed() && !kind.isMailedAtOnce();
        return new Notice(id, to, kind, null, null, null, at, null, digest ? true : null);
    }

    List<Notice> of(PersonId person, int page, int size) {
        return store.find(
                Query.query(Criteria.where("to").is(person))
                        .with(LATEST_FIRST)
                        .skip((long) page * size)
                        .limit(size),
                Notice.class);
    }

    Optional<Notice> find(NoticeId id, PersonId to) {
        return Optional.ofNullable(
                store.findOne(Query.query(Criteria.where("_id").is(id).and("to").is(to)), Notice.class));
    }

    long unread(PersonId person, int atMost) {
        return store.count(unreadOf(person).limit(atMost), Notice.class);
    }

    void read(NoticeId id, PersonId to) {
        readAll(Query.query(
                Criteria.where("_id").is(id).and("to").is(to).and("read").is(null)));
    }

    void readAll(PersonId person) {
        readAll(unreadOf(person));
    }

    /** What is no longer news, as the person has it before them, or as it is not so any more. */
    void settle(SubmissionId submission, Collection<NoticeKind> kinds) {
        readAll(Query.query(Criteria.where("submission")
                .is(submission)
                .and("kind")
                .in(kinds)
                .and("read")
                .is(null)));
    }

    /** The same of a look at a draft. */
    void settle(LookRequestId look, Collection<NoticeKind> kinds) {
        readAll(Query.query(Criteria.where("look")
                .is(look)
                .and("kind")
                .in(kinds)
                .and("read")
                .is(null)));
    }

    private void readAll(Query which) {
        store.updateMulti(which, new Update().set("read", clock.instant()).unset("digest"), Notice.class);
    }

    private static Query unreadOf(PersonId person) {
        return Query.query(Criteria.where("to").is(person).and("read").is(null));
    }

    /** Feedback that was ready before {@code since} and has not been opened. */
    List<Notice> unopened(Instant since) {
        return store.find(
                Query.query(Criteria.where("kind")
                        .is(NoticeKind.DECIDED)
                        .and("read")
                        .is(null)
                        .and("at")
                        .lt(since)),
                Notice.class);
    }

    /** Whom the next daily mail has something to tell. */
    List<Notice> forDigest() {
        return store.find(Query.query(Criteria.where("digest").is(true)).with(Sort.by("to")), Notice.class);
    }

    void digested(Collection<NoticeId> told) {
        store.updateMulti(Query.query(Criteria.where("_id").in(told)), new Update().unset("digest"), Notice.class);
    }
}
