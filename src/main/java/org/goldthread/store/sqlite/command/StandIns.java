package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The library leaves a value as it is if it is to become an equal one of another type: 5 stays 5 where 5.0 is asked for.
 * So it is given a value that equals nothing, which is replaced in the result, and one more field, so that it sees a
 * change in any case.
 */
final class StandIns {
    private static final String TOUCHED = "goldthread\u0001touched";

    private final Map<ObjectId, @Nullable Object> values = new HashMap<>();
    private final Document update = new Document();

    StandIns(Document asked) {
        asked.forEach((operator, fields) -> {
            boolean sets = operator.equals("$set") || operator.equals("$setOnInsert");
            update.put(operator, sets && fields instanceof Document document ? standingIn(document) : fields);
        });
        var set = update.get("$set") instanceof Document already ? already : new Document();
        update.put("$set", set.append(TOUCHED, true));
    }

    private Document standingIn(Document fields) {
        var result = new Document();
        fields.forEach((path, value) -> {
            if (path.equals("_id") || path.startsWith("_id.")) {
                result.put(path, value); // which the library is to compare
                return;
            }
            var standIn = new ObjectId();
            values.put(standIn, value);
            result.put(path, standIn);
        });
        return result;
    }

    Document update() {
        return update;
    }

    Document replacedIn(Document changed) {
        changed.remove(TOUCHED);
        changed.entrySet().forEach(entry -> entry.setValue(replaced(entry.getValue())));
        return changed;
    }

    private @Nullable Object replaced(@Nullable Object node) {
        return switch (node) {
            case Document document -> {
                document.entrySet().forEach(entry -> entry.setValue(replaced(entry.getValue())));
                yield document;
            }
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>();
                list.forEach(each -> copy.add(replaced(each)));
                yield copy;
            }
            case ObjectId id when values.containsKey(id) -> values.get(id);
            case null, default -> node;
        };
    }
}
