package org.goldthread.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads entries by what is asked of them, in the database. */
@Component
class AuditQueries {
    /** Where ids stand that somebody may type alone. */
    private static final List<String> COLLECTIONS = List.of(
            Subjects.PEOPLE,
            "evidence",
            "engagements",
            "portfolios",
            "submissions",
            "files",
            "teams",
            "frameworks",
            "conflict_declarations",
            "organisation_references");

    private final MongoTemplate store;
    private final Clock clock;

    AuditQueries(MongoTemplate store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The latest first, from those that are older than the entry {@code before}. */
    List<AuditEvent> latest(AuditFilter filter, long before, int size) {
        var older = criteria(filter).and("_id").lt(before);
        return store.find(
                Query.query(older).with(Sort.by(Sort.Direction.DESC, "_id")).limit(size), AuditEvent.class);
    }

    /** In the order of the chain, up to and with the entry {@code last}; to be closed. */
    Stream<AuditEvent> all(AuditFilter filter, long last) {
        var upTo = criteria(filter).and("_id").lte(last);
        return store.stream(Query.query(upTo).with(Sort.by("_id")), AuditEvent.class);
    }

    private Criteria criteria(AuditFilter filter) {
        var criteria = new Criteria();
        filter.kindAsked().ifPresent(kind -> criteria.and("kind").is(kind));
        if (filter.by() != null) {
            criteria.and("actor").is(filter.by().value());
        }
        if (!filter.subject().isEmpty()) {
            criteria.and("subjects").in(subjects(filter.subject()));
        }
        if (filter.from() != null && filter.to() != null) {
            criteria.and("at").gte(start(filter.from())).lt(start(filter.to().plusDays(1)));
        } else if (filter.from() != null) {
            criteria.and("at").gte(start(filter.from()));
        } else if (filter.to() != null) {
            criteria.and("at").lt(start(filter.to().plusDays(1)));
        }
        return criteria;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static List<String> subjects(String asked) {
        return asked.contains("/")
                ? List.of(asked)
                : COLLECTIONS.stream().map(each -> each + "/" + asked).toList();
    }
}
