package org.goldthread.audit;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** What the application's own audit has. */
public final class Entries {
    private Entries() {}

    public static List<AuditEvent> about(ApplicationContext context, String subject) {
        var query = Query.query(Criteria.where("subjects").is(subject)).with(Sort.by("_id"));
        return context.getBean(MongoTemplate.class).find(query, AuditEvent.class);
    }

    public static List<String> kinds(ApplicationContext context, String subject) {
        return about(context, subject).stream().map(AuditEvent::kind).toList();
    }
}
