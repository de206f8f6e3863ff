package org.goldthread.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.Document;
import org.goldthread.store.crash.Findings;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the audit has, by what it is about above all. */
final class AuditEntries {
    private final Map<String, List<Document>> bySubject = new HashMap<>();
    private final List<Document> all;

    AuditEntries(MongoTemplate store) {
        all = store.getCollection("audit").find().sort(new Document("_id", 1)).into(new ArrayList<>());
        all.forEach(entry -> bySubject
                .computeIfAbsent(entry.getList("subjects", String.class).getFirst(), _ -> new ArrayList<>())
                .add(entry));
    }

    List<Document> about(String collection, String id) {
        return bySubject.getOrDefault(collection + "/" + id, List.of());
    }

    int count(String collection, String id, Predicate<Document> which) {
        return (int) about(collection, id).stream().filter(which).count();
    }

    static Predicate<Document> isOf(String... kinds) {
        return entry -> List.of(kinds).contains(entry.getString("kind"));
    }

    /** What was there after an earlier kill still is, under its number; afterwards {@code earlier} holds all of it. */
    void continues(Map<Long, String> earlier, Findings findings) {
        var now = new HashMap<Long, String>();
        all.forEach(entry -> now.put(entry.getLong("_id"), entry.getString("hash")));
        earlier.forEach((number, hash) -> {
            if (!hash.equals(now.get(number))) {
                findings.lost("entry " + number + " of the audit is gone, or another");
            }
        });
        earlier.putAll(now);
    }

    /** No event twice, and of no state of a thing the same told twice. */
    void areDistinct(Findings findings) {
        var events = new HashSet<String>();
        var told = new HashSet<List<String>>();
        all.forEach(entry -> {
            var content = entry.getString("content");
            var same = List.of(entry.getList("subjects", String.class).getFirst(), entry.getString("kind"), content);
            if (!events.add(entry.getString("event")) || (!content.isEmpty() && !told.add(same))) {
                findings.duplicated("entry " + entry.get("_id") + " of the audit: " + same);
            }
        });
    }
}
