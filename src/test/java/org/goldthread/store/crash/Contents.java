package org.goldthread.store.crash;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;

/** What the writers write. All of it follows from id and version, so that half a write cannot look like a whole one. */
record Contents(MongoDatabase database) {
    /** With the field that each begins with. */
    static final Map<String, String> INDEXES_OF_THINGS =
            Map.of("unique_1", "unique", "owner_1_at_-1", "owner", "tags_1", "tags");

    private static final int CHUNK = 8 * 1024;
    private static final int OWNERS = 40;

    MongoCollection<Document> things() {
        return database.getCollection("things");
    }

    MongoCollection<Document> claims() {
        return database.getCollection("claims");
    }

    MongoCollection<Document> chunks() {
        return database.getCollection("fs.chunks");
    }

    GridFSBucket files() {
        return GridFSBuckets.create(database).withChunkSizeBytes(CHUNK);
    }

    void createIndexes() {
        var unique = new IndexOptions().unique(true);
        things().createIndex(new Document("unique", 1), unique);
        things().createIndex(new Document("owner", 1).append("at", -1));
        things().createIndex(new Document("tags", 1));
        claims().createIndex(new Document("key", 1), unique);
    }

    static Document thing(String id, int version) {
        var random = random(id, version);
        return new Document("_id", id)
                .append("version", version)
                .append("unique", id + "/" + version)
                .append("owner", "owner" + random.nextInt(OWNERS))
                .append("at", Date.from(Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE))))
                .append("tags", List.of("tag" + random.nextInt(9), "tag" + random.nextInt(9)))
                .append("text", "x".repeat(random.nextInt(3000)) + id + version);
    }

    static Document claim(String id, String key) {
        return new Document("_id", id).append("key", key).append("text", "claimed by " + id);
    }

    static byte[] file(String id) {
        var random = random(id, 1);
        var bytes = new byte[CHUNK + random.nextInt(6 * CHUNK)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Random random(String id, int version) {
        return new Random(id.hashCode() * 31L + version);
    }
}
