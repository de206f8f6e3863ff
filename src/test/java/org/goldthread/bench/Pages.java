package org.goldthread.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** A collection of evidence, a hundred items to an owner, of which one looks at an owner's latest. */
final class Pages {
    static final int PAGE = 50;
    private static final int OF_EACH_OWNER = 100;
    private static final int BATCH = 1000;

    private final MongoCollection<Document> evidence;
    private final long size;
    private final Random random = new Random(5);

    Pages(MongoDatabase database, String name, long size) {
        evidence = database.getCollection(name);
        this.size = size;
    }

    String name() {
        return evidence.getNamespace().getCollectionName();
    }

    void load() {
        evidence.createIndex(new Document("owner", 1).append("at", -1));
        var batch = new ArrayList<Document>();
        for (long i = 0; i < size; i++) {
            batch.add(item(i));
            if (batch.size() == BATCH) {
                evidence.insertMany(batch);
                batch.clear();
            }
        }
    }

    private Document item(long number) {
        return new Document("owner", owner(number % owners()))
                .append("at", Instant.ofEpochSecond(1_700_000_000L + random.nextInt(400 * 86_400)))
                .append("title", "Evidence " + number)
                .append("tags", List.of("tag" + random.nextInt(50), "tag" + random.nextInt(50)))
                .append("text", "The learner planned and carried out a piece of work. ".repeat(1 + random.nextInt(12)));
    }

    private long owners() {
        return Math.max(1, size / OF_EACH_OWNER);
    }

    private static String owner(long number) {
        return "owner" + number;
    }

    String anOwner() {
        return owner(random.nextLong(owners()));
    }

    List<Document> page() {
        var page = evidence.find(new Document("owner", anOwner()))
                .sort(new Document("at", -1))
                .limit(PAGE)
                .into(new ArrayList<>());
        if (page.size() != PAGE) {
            throw new IllegalStateException("A page has " + page.size() + " items");
        }
        return page;
    }

    /** Reads all of it with one cursor. */
    long readAll() {
        long count = 0;
        for (var _ : evidence.find()) {
            count++;
        }
        return count;
    }
}
