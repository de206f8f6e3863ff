package org.goldthread.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * More of what the demo's services made: documents copied as they are, under ids of their own. Ten thousand items would
 * take the services many minutes.
 */
final class Crowd {
    private static final String EVIDENCE = "evidence";
    private static final List<String> COPIED =
            List.of("teams", "people", "engagements", EVIDENCE, "portfolios", "submissions");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-[-\\p{XDigit}]{22}");
    private static final int BATCH = 500;

    private final MongoTemplate store;
    private final Map<String, List<Document>> made = new HashMap<>();

    Crowd(MongoTemplate store) {
        this.store = store;
        COPIED.forEach(name -> made.put(name, store.getCollection(name).find().into(new ArrayList<>())));
    }

    long items() {
        return store.getCollection(EVIDENCE).countDocuments();
    }

    long owned(String person) {
        return store.getCollection(EVIDENCE).countDocuments(new Document("owner", person));
    }

    /** More items of one person, until they have so many. */
    void ownedBy(String person, int items) {
        var own = made(EVIDENCE).stream()
                .filter(item -> person.equals(item.get("owner")))
                .toList();
        insert(EVIDENCE, repeated(own, items).subList(own.size(), items));
    }

    /** The whole organisation once more, people, work and submissions, with so many items. */
    void organisation(int number, int items) {
        var ids = new HashMap<String, String>();
        made.values()
                .forEach(documents -> documents.forEach(
                        each -> ids.put(each.getString("_id"), UUID.randomUUID().toString())));
        for (var name : COPIED) {
            var copies = made(name).stream()
                    .map(each -> (Document) renamed(each, ids, "@d" + number + "."))
                    .toList();
            insert(name, name.equals(EVIDENCE) ? repeated(copies, items) : withoutSigning(copies));
        }
    }

    /** A countersigner signs for all organisations: what waits would be more in the large store, and not for its size. */
    private static List<Document> withoutSigning(List<Document> copies) {
        return copies.stream()
                .filter(each -> !"COUNTERSIGNING".equals(each.get("state")))
                .toList();
    }

    private List<Document> made(String name) {
        return made.getOrDefault(name, List.of());
    }

    private static List<Document> repeated(List<Document> items, int count) {
        var all = new ArrayList<>(items);
        while (all.size() < count && !items.isEmpty()) {
            var copy = new Document(items.get(all.size() % items.size()));
            copy.put("_id", UUID.randomUUID().toString());
            all.add(copy);
        }
        return all.subList(0, count);
    }

    private void insert(String name, List<Document> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            store.getCollection(name).insertMany(documents.subList(from, Math.min(from + BATCH, documents.size())));
        }
    }

    static Object renamed(Object value, Map<String, String> ids, String at) {
        return switch (value) {
            case String text ->
                ID.matcher(text)
                        .replaceAll(found -> ids.getOrDefault(found.group(), found.group()))
                        .replace("@", text.contains("@goldthread.example") ? at : "@");
            case Document document -> {
                var copy = new Document();
                document.forEach((key, each) ->
                        copy.put((String) renamed(key, ids, at), each == null ? null : renamed(each, ids, at)));
                yield copy;
            }
            case List<?> list ->
                list.stream()
                        .map(each -> each == null ? null : renamed(each, ids, at))
                        .toList();
            default -> value;
        };
    }
}
