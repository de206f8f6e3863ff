package org.goldthread.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail that is to go out, or has; forgotten after 90 days. It holds no text, but the kinds of things that wait, so that
 * nothing else can be in it.
 *
 * @param id what it tells, so that there is one of it: a notice's id, or a person and a day
 * @param notices those that it tells
 * @param link whether it takes its person a one-time link, which is made when it is sent
 * @param next when it is to be tried next; none once it is sent or given up
 * @param tries how often it was tried
 */
@Document("mails")
@CompoundIndex(name = "next", def = "{'next': 1}", sparse = true)
record Mail(
        @Id String id,
        @Version @Nullable Long version,
        PersonId to,
        boolean digest,
        List<NoticeKind> kinds,
        List<NoticeId> notices,
        @Nullable Boolean link,
        @Indexed(expireAfter = "90d") Instant created,
        int tries,
        @Nullable Instant next,
        @Nullable Instant sent,
        @Nullable Instant givenUp) {
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    Mail {
        kinds = List.copyOf(kinds);
        notices = List.copyOf(notices);
    }

    static Mail atOnce(Notice notice, Instant now) {
        return new Mail(
                notice.id().value(),
                null,
                notice.to(),
                false,
                List.of(notice.kind()),
                List.of(notice.id()),
                null,
                now,
                0,
                now,
                null,
                null);
    }

    static Mail digest(String id, PersonId to, List<Notice> notices, Instant now) {
        var kinds = notices.stream().map(Notice::kind).distinct().sorted().toList();
        var ids = notices.stream().map(Notice::id).toList();
        return new Mail(id, null, to, true, kinds, ids, null, now, 0, now, null, null);
    }

    static Mail link(String id, PersonId to, Instant now) {
        return new Mail(id, null, to, false, List.of(), List.of(), true, now, 0, now, null, null);
    }

    boolean takesLink() {
        return Boolean.TRUE.equals(link);
    }

    /** Being tried: if this process ends over it, another goes on after a while. */
    Mail tried(Instant now, Duration lease) {
        return new Mail(id, version, to, digest, kinds, notices, link, created, tries + 1, now.plus(lease), null, null);
    }

    Mail sent(Instant now) {
        return new Mail(id, version, to, digest, kinds, notices, link, created, tries, null, now, null);
    }

    /** After 1, 2, 4 … minutes, six hours at most. */
    Mail later(Instant now) {
        var wait = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
        var next = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        return new Mail(id, version, to, digest, kinds, notices, link, created, tries, next, null, null);
    }

    Mail givenUp(Instant now) {
        return new Mail(id, version, to, digest, kinds, notices, link, created, tries, null, null, now);
    }
}
