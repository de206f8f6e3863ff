package org.goldthread.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A screen of the product and who looks at it.
 *
 * @param lists how many lists it is made of, which ask the store for little; 0 where it is more than lists
 */
record MainView(String name, String account, String address, int lists) {
    static final String CANDIDATE = "candidate";
    private static final String ASSESSOR = "assessor";
    /** Beside the queue stand what waits for a second signature, what was finished, one's pace; above the people who waits for a link. */
    private static final Map<String, Integer> LISTS =
            Map.of("/threads", 1, "/evidence", 1, "/marking", 4, "/people", 2);

    /** With the first of what each of these persons has by its title, which a copy of it shares. */
    static List<MainView> all(MongoTemplate store) {
        var candidate = person(store, CANDIDATE);
        return List.of(
                of("Today", CANDIDATE, ""),
                of("/threads", CANDIDATE, "threads"),
                of("a thread", CANDIDATE, "threads/" + first(store, "engagements", "owner", candidate)),
                of("/evidence", CANDIDATE, "evidence"),
                of("an evidence item", CANDIDATE, "evidence/" + first(store, "evidence", "owner", candidate)),
                of("a portfolio", CANDIDATE, "portfolio/" + first(store, "portfolios", "candidate", candidate)),
                of("/marking", ASSESSOR, "marking"),
                of("a desk", ASSESSOR, "marking/" + waiting(store, person(store, ASSESSOR))),
                of("/team", "lead", "team"),
                of("/people", "admin", "people"));
    }

    private static MainView of(String name, String account, String address) {
        return new MainView(name, account, address, LISTS.getOrDefault(name, 0));
    }

    static String person(MongoTemplate store, String account) {
        return id(store, "people", new Document("details.email", account + Tab.AT));
    }

    private static String first(MongoTemplate store, String collection, String field, String person) {
        return id(store, collection, new Document(field, person));
    }

    private static String waiting(MongoTemplate store, String assessor) {
        return id(store, "submissions", new Document("assessor", assessor).append("state", "SUBMITTED"));
    }

    private static String id(MongoTemplate store, String collection, Document filter) {
        var found = store.getCollection(collection)
                .find(filter)
                .sort(new Document("title", 1).append("_id", 1))
                .first();
        return Objects.requireNonNull(found, collection + " " + filter).getString("_id");
    }
}
