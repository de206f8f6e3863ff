package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** One command with the store as it sees it. */
record Call(View view, String database, Document body, boolean inTransaction) {
    /** The name of the collection, which is the value of the command's own name. */
    String collectionName() {
        var name = body.values().iterator().next();
        if (name instanceof String text) {
            return text;
        }
        throw Refused.badValue("collection name has invalid type: " + name);
    }

    /** Null if there is none. */
    @Nullable
    CollectionInfo collection() {
        return view.catalogue().find(database, collectionName());
    }

    Document document(String option) {
        return document(body, option);
    }

    static Document document(Document body, String option) {
        return switch (body.get(option)) {
            case null -> new Document();
            case Document document -> document;
            default -> throw Refused.unreadable(option + " has to be an object");
        };
    }

    long number(String option) {
        return number(body, option);
    }

    static long number(Document body, String option) {
        return switch (body.get(option)) {
            case null -> 0;
            case Number number -> number.longValue();
            default -> throw Refused.unreadable(option + " has to be a number");
        };
    }

    boolean flag(String option) {
        return flag(body, option);
    }

    static boolean flag(Document body, String option) {
        return switch (body.get(option)) {
            case null -> false;
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            default -> throw Refused.unreadable(option + " has to be true or false");
        };
    }

    List<Document> documents(String option) {
        return documents(body, option);
    }

    static List<Document> documents(Document body, String option) {
        if (body.get(option) instanceof List<?> list) {
            return list.stream()
                    .map(each -> {
                        if (each instanceof Document document) {
                            return document;
                        }
                        throw Refused.unreadable(option + " has to be an array of objects");
                    })
                    .toList();
        }
        if (body.get(option) == null) {
            return List.of();
        }
        throw Refused.unreadable(option + " has to be an array");
    }
}
