package org.goldthread.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.goldthread.people.Account;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioId;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The portfolio of whoever handed in most, which gets longer by copies of these attempts with items of their own. */
final class Folder {
    private static final String SUBMISSIONS = "submissions";

    private final MongoTemplate store;
    private final List<Document> handedIn;
    private final Document first;

    Folder(MongoTemplate store) {
        this.store = store;
        var finished = store.getCollection(SUBMISSIONS)
                .find(new Document("state", "FINISHED"))
                .into(new ArrayList<>());
        var byPortfolio = new HashMap<String, List<Document>>();
        finished.forEach(each -> byPortfolio
                .computeIfAbsent(each.getString("portfolio"), _ -> new ArrayList<>())
                .add(each));
        handedIn = byPortfolio.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
        first = handedIn.getFirst();
    }

    PortfolioId portfolio() {
        return new PortfolioId(first.getString("portfolio"));
    }

    Account candidate() {
        return new Account(
                new PersonId(first.getString("candidate")), "", "Candidate", Set.of(Role.CANDIDATE), "", true);
    }

    /** So many copies of each attempt beside itself. */
    void holds(int copies) {
        var own = handedIn.stream().map(each -> each.get("_id")).toList();
        store.getCollection(SUBMISSIONS)
                .deleteMany(new Document("portfolio", first.get("portfolio")).append("_id", new Document("$nin", own)));
        int attempt = handedIn.stream()
                .mapToInt(each -> each.getInteger("attempt"))
                .max()
                .orElseThrow();
        for (int copy = 0; copy < copies; copy++) {
            for (var each : handedIn) {
                store.getCollection(SUBMISSIONS).insertOne(copied(each).append("attempt", ++attempt));
            }
        }
    }

    private static Document copied(Document attempt) {
        var ids = new HashMap<String, String>();
        ids.put(attempt.getString("_id"), UUID.randomUUID().toString());
        attempt.getList("items", Document.class)
                .forEach(item ->
                        ids.put(item.getString("item"), UUID.randomUUID().toString()));
        return (Document) Crowd.renamed(attempt, ids, "@");
    }

    /** Of the files that are attached, in MB. */
    double largestFile() {
        var largest = 0.0;
        for (var attempt : handedIn) {
            for (var item : attempt.getList("items", Document.class)) {
                for (var attached : item.getList("attachments", Document.class, List.of())) {
                    largest = Math.max(largest, size(attached));
                }
            }
        }
        return largest;
    }

    private static double size(Document attached) {
        var file = Objects.requireNonNull(attached.get("file", Document.class));
        return ((Number) Objects.requireNonNull(file.get("size"))).doubleValue() / (1 << 20);
    }
}
