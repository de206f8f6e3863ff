package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.IndexInfo;
import org.goldthread.store.sqlite.file.IndexSpecifications;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Commands on indexes. */
final class Indexes {
    private static final int INDEX_NOT_FOUND = 27;
    private static final int OPTIONS_CONFLICT = 85;
    private static final int KEY_SPECS_CONFLICT = 86;

    private Indexes() {}

    static Document ofId() {
        return new Document("v", 2).append("key", new Document("_id", 1)).append("name", "_id_");
    }

    static Document create(Call call) {
        boolean isNew = call.collection() == null;
        var collection =
                call.view().documents(call.database(), call.collectionName()).collection();
        int before = collection.indexes().size() + 1;
        for (var asked : call.documents("indexes")) {
            var specification = IndexSpecifications.checked(asked);
            if (!new Document("_id", 1).equals(specification.get("key")) && !exists(collection, specification)) {
                collection = call.view().createIndex(collection, specification);
            }
        }
        return new Document("numIndexesBefore", before)
                .append("numIndexesAfter", collection.indexes().size() + 1)
                .append("createdCollectionAutomatically", isNew)
                .append("ok", 1.0);
    }

    private static boolean exists(CollectionInfo collection, Document asked) {
        for (var index : collection.indexes()) {
            boolean sameName = index.name().equals(asked.get("name"));
            boolean sameKey = keyText(index.specification()).equals(keyText(asked));
            if (sameName && sameOptions(index.specification(), asked)) {
                return true;
            }
            if (sameName) {
                throw new MongoServerError(
                        KEY_SPECS_CONFLICT,
                        "IndexKeySpecsConflict",
                        "An existing index has the same name as the requested index but another specification: "
                                + index.name());
            }
            if (sameKey) {
                throw new MongoServerError(
                        OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name: " + index.name());
            }
        }
        return false;
    }

    private static boolean sameOptions(Document one, Document other) {
        return keyText(one).equals(keyText(other)) && one.equals(other);
    }

    /** With the order of the fields, which equality of documents leaves out. */
    private static String keyText(Document specification) {
        var parts = new ArrayList<String>();
        Call.document(specification, "key").forEach((path, direction) -> parts.add(path + ":" + sign(direction)));
        return String.join(",", parts);
    }

    private static double sign(@Nullable Object direction) {
        return direction instanceof Number number ? Math.signum(number.doubleValue()) : 0;
    }

    static Document list(Call call) {
        var collection = Collections.existing(call);
        var all = new ArrayList<Document>(List.of(ofId()));
        collection.indexes().forEach(index -> all.add(index.specification()));
        return Collections.cursor(collection.namespace(), all);
    }

    static Document drop(Call call) {
        var collection = Collections.existing(call);
        int before = collection.indexes().size() + 1;
        for (var index : asked(collection, call.body().get("index"))) {
            collection = call.view().dropIndex(collection, index);
        }
        return new Document("nIndexesWas", before).append("ok", 1.0);
    }

    private static List<IndexInfo> asked(CollectionInfo collection, @Nullable Object asked) {
        return switch (asked) {
            case String name when name.equals("*") -> collection.indexes();
            case String name -> List.of(one(collection, name));
            case List<?> names ->
                names.stream()
                        .map(name -> one(collection, String.valueOf(name)))
                        .toList();
            case Document key ->
                List.of(collection.indexes().stream()
                        .filter(index -> keyText(index.specification()).equals(keyText(new Document("key", key))))
                        .findFirst()
                        .orElseThrow(() -> notFound(key.toString())));
            case null, default -> throw Refused.unreadable("'index' has to be a name, names or a key");
        };
    }

    private static IndexInfo one(CollectionInfo collection, String name) {
        if (name.equals("_id_")) {
            throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
        }
        return collection.index(name).orElseThrow(() -> notFound(name));
    }

    private static MongoServerError notFound(String name) {
        return new MongoServerError(INDEX_NOT_FOUND, "IndexNotFound", "index not found with name [" + name + "]");
    }
}
