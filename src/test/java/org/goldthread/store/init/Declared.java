package org.goldthread.store.init;

import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.goldthread.GoldenFiles;
import org.goldthread.GoldthreadApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the product declares: its collections and their indexes; and the file in {@code mongo-init} that repeats it. */
record Declared(Map<String, List<Document>> indexes) {
    static final Path FILE = Path.of("mongo-init", "collections.json");

    private static final String BUCKET = "contents";
    private static final List<String> OF_THE_BUCKET = List.of(BUCKET + ".files", BUCKET + ".chunks");

    /** Asks the store of the running product, whose classes say which collections are its own. */
    static Declared by(MongoTemplate store) {
        // the driver makes a bucket's indexes with its first file
        GridFSBuckets.create(store.getDb(), BUCKET).uploadFromStream("a", new ByteArrayInputStream(new byte[1]));
        var collections = new ArrayList<>(OF_THE_BUCKET);
        store.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(entity ->
                        entity.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class)
                                && isOfTheProduct(entity.getType()))
                .forEach(entity -> collections.add(store.getCollectionName(entity.getType())));
        return new Declared(new TreeMap<>(Indexes.of(store.getDb(), collections)));
    }

    private static boolean isOfTheProduct(Class<?> type) {
        var product = GoldthreadApplication.class.getProtectionDomain().getCodeSource();
        return type.getProtectionDomain().getCodeSource().equals(product);
    }

    static Document written() {
        try {
            return Document.parse(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it has to be; which fields are required is decided by hand there, and kept. */
    String text() {
        var before = written();
        return indexes.entrySet().stream()
                .map(each -> text(each.getKey(), each.getValue(), before.get(each.getKey(), Document.class)))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String text(String collection, List<Document> indexes, @Nullable Document before) {
        var validator = OF_THE_BUCKET.contains(collection)
                ? ""
                : "    \"validator\": " + validator(collection, before).toJson() + ",\n";
        return "  \"" + collection + "\": {\n" + validator + "    \"indexes\": ["
                + indexes.stream().map(index -> "\n      " + index.toJson()).collect(Collectors.joining(","))
                + "]\n  }";
    }

    private static Document validator(String collection, @Nullable Document before) {
        var properties = new Document();
        GoldenFiles.of(collection)
                .forEach(golden -> golden.forEach(
                        (field, value) -> properties.append(field, new Document("bsonType", Validator.typeOf(value)))));
        var required = before == null ? List.of("_id") : Validator.in(before).required();
        return new Document(
                "$jsonSchema",
                new Document("bsonType", "object").append("required", required).append("properties", properties));
    }
}
