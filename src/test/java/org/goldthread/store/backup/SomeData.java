package org.goldthread.store.backup;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.bson.types.ObjectId;

/** Every type, every kind of index, and files of none, one and several chunks. */
final class SomeData {
    private static final int CHUNK = 100_000;

    private SomeData() {}

    static void fill(MongoDatabase database) {
        var things = database.getCollection("things");
        things.createIndex(new Document("number", 1).append("at", -1));
        things.createIndex(new Document("name", 1), new IndexOptions().unique(true));
        things.createIndex(new Document("maybe", 1), new IndexOptions().sparse(true));
        things.createIndex(
                new Document("state", 1), new IndexOptions().partialFilterExpression(new Document("state", "open")));
        things.createIndex(new Document("until", 1), new IndexOptions().expireAfter(400_000L, TimeUnit.DAYS));
        for (int i = 0; i < 2500; i++) {
            things.insertOne(thing(i));
        }
        things.insertOne(everyType());
        database.getCollection("other.things").insertOne(new Document("_id", "ä\n\"\\ \u2028").append("𝄞", "𝄞"));
        database.createCollection("empty");
        var bucket = bucket(database);
        for (int size : new int[] {0, 1, CHUNK, CHUNK + 1, 1_234_567}) {
            upload(bucket, size);
        }
        bucket.uploadFromStream(new BsonString("named"), "named.txt", new ByteArrayInputStream(bytes(77)));
    }

    private static void upload(GridFSBucket bucket, int size) {
        var id = new BsonObjectId(new ObjectId(size, 7));
        bucket.uploadFromStream(id, "file " + size, new ByteArrayInputStream(bytes(size)));
    }

    private static Document thing(int number) {
        return new Document("_id", new ObjectId(number, 1))
                .append("number", number)
                .append("name", "thing " + number)
                .append("at", Instant.ofEpochSecond(number))
                .append("state", number % 3 == 0 ? "open" : "closed")
                .append("list", List.of(1, "two", new Document("three", 3.0)));
    }

    private static Document everyType() {
        return new Document("_id", 1L << 60)
                .append("name", null)
                .append("doubles", List.of(0.1, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e300))
                .append("whole", new BsonInt64(3))
                .append("large", Long.MIN_VALUE)
                .append("old", Instant.parse("0001-01-01T00:00:00Z"))
                .append("far", Instant.parse("9999-12-31T23:59:59.999Z"))
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("uuid", new BsonBinary(new UUID(7, 9)))
                .append("pattern", Pattern.compile("^a.b/\"", Pattern.CASE_INSENSITIVE))
                .append("flag", true)
                .append("none", new Document())
                .append("nothing", List.of())
                .append("maybe", "zero\0byte");
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    static GridFSBucket bucket(MongoDatabase database) {
        return GridFSBuckets.create(database, "contents").withChunkSizeBytes(CHUNK);
    }

    /** Everything that a back-up has to bring back, to the byte; chunks count by what their files read as. */
    static Map<String, String> fingerprint(MongoDatabase database) {
        var all = new TreeMap<String, String>();
        for (var name : database.listCollectionNames()) {
            var collection = database.getCollection(name, RawBsonDocument.class);
            if (!name.endsWith(".chunks")) {
                for (var document : collection.find()) {
                    all.put(
                            name + " " + document.get("_id"),
                            hash(document.getByteBuffer().array()));
                }
            }
            var indexes = new ArrayList<String>();
            collection.listIndexes(BsonDocument.class).forEach(index -> indexes.add(index.toJson()));
            all.put(name, indexes.toString());
        }
        for (var file : bucket(database).find()) {
            var out = new ByteArrayOutputStream();
            bucket(database).downloadToStream(file.getId(), out);
            all.put("bytes of " + file.getId(), hash(out.toByteArray()));
        }
        return all;
    }

    private static String hash(byte[] bytes) {
        var digest = Hashing.begun();
        digest.update(bytes);
        return Hashing.end(digest);
    }
}
