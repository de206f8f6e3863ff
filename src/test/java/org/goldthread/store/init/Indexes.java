package org.goldthread.store.init;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** The indexes of collections, beside the one on the id that each has. */
final class Indexes {
    private Indexes() {}

    static Map<String, List<Document>> of(MongoDatabase database, Iterable<String> collections) {
        return StreamSupport.stream(collections.spliterator(), false)
                .collect(Collectors.toMap(name -> name, name -> of(database, name)));
    }

    private static List<Document> of(MongoDatabase database, String collection) {
        var found = database.getCollection(collection).listIndexes();
        return StreamSupport.stream(found.spliterator(), false)
                .filter(index -> !"_id_".equals(index.getString("name")))
                .map(Indexes::specification)
                .sorted((one, other) -> one.getString("name").compareTo(other.getString("name")))
                .toList();
    }

    /** Without what the server adds, in one order; numbers are numbers, whatever their width. */
    private static Document specification(Document index) {
        var key = new Document();
        index.get("key", Document.class).forEach((field, way) -> key.append(field, ((Number) way).intValue()));
        var plain = new Document("name", index.getString("name")).append("key", key);
        index.keySet().stream()
                .filter(option -> !List.of("name", "key", "v", "ns").contains(option))
                .sorted()
                .forEach(option -> plain.append(option, plain(index.get(option))));
        return plain;
    }

    private static Object plain(Object value) {
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : value;
    }
}
