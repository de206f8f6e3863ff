package org.goldthread.store.init;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * What {@code mongo-init} asks of the documents of a collection, judged here because no server that judges it can be had
 * everywhere. It knows the part of {@code $jsonSchema} that stands in the files, and refuses any other.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/operator/query/jsonSchema/">$jsonSchema</a>
 */
record Validator(Document schema) {
    private static final Set<String> KNOWN = Set.of("bsonType", "required", "properties");

    static Validator in(Document collection) {
        return new Validator(collection.get("validator", Document.class).get("$jsonSchema", Document.class));
    }

    Validator {
        if (!KNOWN.containsAll(schema.keySet())) {
            throw new IllegalArgumentException("Not judged here: " + schema.keySet());
        }
    }

    List<String> required() {
        return schema.getList("required", String.class, List.of());
    }

    Document properties() {
        return schema.get("properties", new Document());
    }

    /** What is wrong with it, empty if nothing is. */
    List<String> judge(Document document) {
        var wrong = new ArrayList<String>();
        required().stream()
                .filter(name -> !document.containsKey(name))
                .forEach(name -> wrong.add(name + " is missing"));
        properties().forEach((name, property) -> {
            var type = ((Document) property).getString("bsonType");
            if (document.containsKey(name) && !isA(type, document.get(name))) {
                wrong.add(name + " is no " + type);
            }
        });
        return wrong;
    }

    private static boolean isA(String type, Object value) {
        return typeOf(value).equals(type);
    }

    static String typeOf(Object value) {
        return switch (value) {
            case String _ -> "string";
            case Number _ -> "number";
            case Boolean _ -> "bool";
            case Date _, Instant _ -> "date";
            case ObjectId _ -> "objectId";
            case Collection<?> _ -> "array";
            case Document _ -> "object";
            default -> throw new IllegalArgumentException("No type for " + value);
        };
    }
}
