package org.goldthread.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One entry of the chain; written once, never changed.
 *
 * @param number 1, 2, 3 …; no two have the same, as it is the id
 * @param event the id of the fact
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash {@link ChainRules#hash} of all the rest
 */
@Document("audit")
@CompoundIndex(name = "event", def = "{'event': 1}", unique = true)
@CompoundIndex(name = "at", def = "{'at': 1}")
@CompoundIndex(name = "kind_number", def = "{'kind': 1, '_id': -1}")
@CompoundIndex(name = "actor_number", def = "{'actor': 1, '_id': -1}")
@CompoundIndex(name = "subjects_number", def = "{'subjects': 1, '_id': -1}")
public record AuditEvent(
        @Id long number,
        Instant at,
        String actor,
        String kind,
        List<String> subjects,
        String content,
        String state,
        String event,
        String previous,
        String hash) {
    public AuditEvent {
        subjects = List.copyOf(subjects);
    }
}
