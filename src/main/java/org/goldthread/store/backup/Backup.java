package org.goldthread.store.backup;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * Writes a database into a file: of each collection its indexes and its documents, in the order of their ids, as canonical
 * Extended JSON; of each GridFS file its bytes in place of its chunks. Streams: no more than a batch is in memory.
 */
public final class Backup {
    private static final BsonDocument BY_ID = BsonDocument.parse("{_id: 1}");

    private final MongoDatabase database;
    private final ArchiveWriter archive;

    private Backup(MongoDatabase database, ArchiveWriter archive) {
        this.database = database;
        this.archive = archive;
    }

    /**
     * Writes the back-up in place of the file.
     *
     * @throws BackupFailure and leaves {@code file} as it was
     */
    public static Summary write(MongoDatabase database, Path file, Instant made) {
        try (var archive = new ArchiveWriter(file)) {
            new Backup(database, archive).collections();
            return Summary.of(archive.finish(database.getName(), made));
        } catch (MongoException e) {
            throw new BackupFailure("The back-up was not made: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new BackupFailure("The back-up " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void collections() throws IOException {
        var all = new TreeMap<String, BsonDocument>();
        for (var collection : database.listCollections(BsonDocument.class)) {
            var name = collection.getString("name").getValue();
            if (!name.startsWith("system.")) {
                all.put(name, collection);
            }
        }
        for (var collection : all.values()) {
            collection(collection);
        }
        var buckets = Buckets.among(all.keySet());
        for (var name : all.keySet()) {
            if (!buckets.contains(Buckets.of(name)) || !Buckets.holdsChunks(name)) {
                documents(name);
            }
        }
        // last: a document that was read names files that were there then, and those are kept for a day at least
        for (var bucket : buckets) {
            files(bucket);
        }
    }

    private void collection(BsonDocument collection) throws IOException {
        var name = collection.getString("name").getValue();
        var type = collection.getString("type", new BsonString("collection")).getValue();
        if (!type.equals("collection")) {
            throw new BackupFailure(name + " is a " + type + "; a back-up holds collections only.");
        }
        var indexes = database.getCollection(name, BsonDocument.class)
                .listIndexes(BsonDocument.class)
                .into(new ArrayList<>());
        indexes.forEach(index -> index.remove("ns"));
        var text = new BsonDocument("name", new BsonString(name))
                .append("options", collection.getDocument("options", new BsonDocument()))
                .append("indexes", new BsonArray(indexes))
                .toJson(ExtendedJson.CANONICAL);
        archive.add(Part.Kind.COLLECTION, name + ".collection.json", name, null, out -> {
            line(out, text);
            return indexes.size();
        });
    }

    private void documents(String name) throws IOException {
        archive.add(Part.Kind.DOCUMENTS, name + ".documents.jsonl", name, null, out -> {
            long count = 0;
            for (var document :
                    database.getCollection(name, RawBsonDocument.class).find().sort(BY_ID)) {
                line(out, document.toJson(ExtendedJson.CANONICAL));
                count++;
            }
            return count;
        });
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private void files(String bucket) throws IOException {
        var content = GridFSBuckets.create(database, bucket);
        long number = 0;
        for (var id : ids(bucket)) {
            var name = id.isObjectId() ? id.asObjectId().getValue().toHexString() : "file-" + number++;
            archive.add(Part.Kind.FILE, bucket + "/" + name, bucket, id, out -> {
                try (var in = content.openDownloadStream(id)) {
                    return in.transferTo(out);
                }
            });
        }
    }

    private List<BsonValue> ids(String bucket) {
        return database.getCollection(bucket + Buckets.FILES, BsonDocument.class)
                .find()
                .projection(BY_ID)
                .sort(BY_ID)
                .map(file -> file.get("_id"))
                .into(new ArrayList<>());
    }
}
