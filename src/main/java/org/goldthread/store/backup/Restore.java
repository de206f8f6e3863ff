package org.goldthread.store.backup;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.BsonString;

/** Puts a back-up into an empty database: collections and their indexes, documents, then the files' chunks. */
public final class Restore {
    private static final String OF_EVERY_COLLECTION = "_id_";

    private final ArchiveReader archive;
    private final MongoDatabase database;

    private Restore(ArchiveReader archive, MongoDatabase database) {
        this.archive = archive;
        this.database = database;
    }

    /**
     * Puts all of the back-up into the database.
     *
     * @throws BackupFailure and leaves the database without documents, or as it was if it had any
     */
    public static Summary into(MongoDatabase database, ArchiveReader archive) {
        requireEmpty(database);
        var restore = new Restore(archive, database);
        try {
            restore.run();
            return archive.summary();
        } catch (MongoException e) {
            restore.takeBack();
            throw new BackupFailure("The back-up was not restored: " + e.getMessage(), e);
        } catch (BackupFailure e) {
            restore.takeBack();
            throw e;
        }
    }

    /** One by one: the product's own user may not drop a whole database. */
    private void takeBack() {
        archive.manifest()
                .of(Part.Kind.COLLECTION)
                .forEach(part -> database.getCollection(part.of()).drop());
    }

    private static void requireEmpty(MongoDatabase database) {
        for (var name : database.listCollectionNames()) {
            if (!name.startsWith("system.")
                    && database.getCollection(name).find().iterator().hasNext()) {
                throw new BackupFailure("The database " + database.getName() + " is not empty (" + name
                        + " has documents); a back-up is restored into an empty one only.");
            }
        }
    }

    private void run() {
        var manifest = archive.manifest();
        manifest.of(Part.Kind.COLLECTION).forEach(this::collection);
        manifest.of(Part.Kind.DOCUMENTS).forEach(this::documents);
        manifest.of(Part.Kind.FILE).forEach(this::file);
    }

    private void collection(Part part) {
        archive.read(part, in -> {
            var kept = BsonDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var command = new BsonDocument("create", new BsonString(part.of()));
            command.putAll(kept.getDocument("options"));
            if (!database.listCollectionNames().into(new ArrayList<>()).contains(part.of())) {
                database.runCommand(command);
            }
            var indexes = new BsonArray(kept.getArray("indexes").stream()
                    .filter(index ->
                            !index.asDocument().getString("name").getValue().equals(OF_EVERY_COLLECTION))
                    .toList());
            if (!indexes.isEmpty()) {
                database.runCommand(
                        new BsonDocument("createIndexes", new BsonString(part.of())).append("indexes", indexes));
            }
        });
    }

    private void documents(Part part) {
        var batch = new Batch(database.getCollection(part.of(), BsonDocument.class));
        archive.read(part, in -> {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            while ((line = lines.readLine()) != null) {
                batch.add(BsonDocument.parse(line), line.length());
            }
            batch.flush();
        });
    }

    private void file(Part part) {
        var id = Objects.requireNonNull(part.id());
        var files = database.getCollection(part.of() + Buckets.FILES, BsonDocument.class)
                .find(new BsonDocument("_id", id))
                .into(new ArrayList<>());
        if (files.isEmpty()) {
            throw new BackupFailure("The back-up has the bytes of " + part.entry() + " and not their file.");
        }
        var batch = new Batch(database.getCollection(part.of() + Buckets.CHUNKS, BsonDocument.class));
        int size = files.getFirst().getNumber("chunkSize").intValue();
        archive.read(part, in -> {
            int number = 0;
            for (var bytes = in.readNBytes(size); bytes.length > 0; bytes = in.readNBytes(size)) {
                var chunk = new BsonDocument("_id", new BsonObjectId())
                        .append("files_id", id)
                        .append("n", new BsonInt32(number++))
                        .append("data", new BsonBinary(bytes));
                batch.add(chunk, bytes.length);
            }
            batch.flush();
        });
    }
}
