package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.Documents;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.query.Queries;
import org.goldthread.store.sqlite.query.Query;
import org.goldthread.store.sqlite.value.Bson;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Keys;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** {@code update}, and what {@code findAndModify} shares with it. */
final class Updating {
    private static final Set<String> KNOWN = Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
    private static final int IMMUTABLE_FIELD = 66;

    private final Queries queries;

    Updating(Queries queries) {
        this.queries = queries;
    }

    Document update(Call call) {
        var writes = new Writes(call);
        var counts = new Counts();
        for (var statement : call.documents("updates")) {
            Options.check(statement, KNOWN, "update");
            if (!writes.run(() -> update(call, statement, counts, writes.current()))) {
                break;
            }
        }
        var reply = new Document("n", counts.matched).append("nModified", counts.modified);
        if (!counts.upserted.isEmpty()) {
            reply.append("upserted", counts.upserted);
        }
        return writes.reply(reply);
    }

    private void update(Call call, Document statement, Counts counts, int index) {
        var filter = Call.document(statement, "q");
        var update = updateOf(statement.get("u"));
        boolean multi = Call.flag(statement, "multi");
        if (multi && !isOperators(update)) {
            throw Refused.unreadable("multi update is not supported for replacement-style update");
        }
        var arrayFilters = Call.documents(statement, "arrayFilters");
        var collection = call.collection();
        int found = 0;
        if (collection != null) {
            var documents = call.view().documents(collection);
            var query = Query.of(filter, new Document(), 0, multi ? 0 : 1, statement.get("hint"));
            var test = Filter.of(filter);
            for (long row : queries.rows(call.view(), collection, query)) {
                var stored = documents.atRow(row);
                if (stored == null || !test.matches(stored.document())) {
                    continue;
                }
                found++;
                counts.matched++;
                counts.modified += apply(documents, stored, filter, update, arrayFilters) == null ? 0 : 1;
            }
        }
        if (found == 0 && Call.flag(statement, "upsert")) {
            var inserted = upsert(call, filter, update, arrayFilters);
            counts.matched++;
            counts.upserted.add(new Document("index", index).append("_id", inserted.get("_id")));
        }
    }

    /** The changed document; null if it stays as it is. */
    static @Nullable Document apply(
            Documents documents, StoredDocument stored, Document filter, Document update, List<Document> arrayFilters) {
        var old = stored.document();
        var changed = isOperators(update)
                ? UpdateEngine.changed(old, filter, update, arrayFilters)
                : replacement(old.get("_id"), update);
        if (same(changed, old)) {
            return null;
        }
        documents.replace(stored, changed);
        return changed;
    }

    /** In the order of the fields too. */
    private static boolean same(Document one, Document other) {
        return Arrays.equals(Bson.encode(one), Bson.encode(other));
    }

    private static Document replacement(@Nullable Object id, Document update) {
        if (update.containsKey("_id") && !sameId(id, update.get("_id"))) {
            throw new MongoServerError(
                    IMMUTABLE_FIELD, "ImmutableField", "the (immutable) field '_id' was found to have been altered");
        }
        var replacement = Inserting.withIdFirst(new Document("_id", id).appendAll(update));
        replacement.put("_id", id);
        return replacement;
    }

    private static boolean sameId(@Nullable Object one, @Nullable Object other) {
        return Arrays.equals(Keys.of(one), Keys.of(other));
    }

    static Document upsert(Call call, Document filter, Document update, List<Document> arrayFilters) {
        var inserted = Inserting.withIdFirst(UpdateEngine.inserted(filter, update, arrayFilters));
        call.view().documents(call.database(), call.collectionName()).insert(inserted);
        return inserted;
    }

    static Document updateOf(@Nullable Object update) {
        return switch (update) {
            case Document document -> document;
            case List<?> _ -> throw Refused.feature("update pipelines");
            case null, default -> throw Refused.unreadable("an update has to be an object");
        };
    }

    static boolean isOperators(Document update) {
        return !update.isEmpty() && update.keySet().iterator().next().startsWith("$");
    }

    @Nullable
    StoredDocument first(Call call, CollectionInfo collection, Query query) {
        return queries.first(call.view(), collection, query);
    }

    /** What the statements of one command have done. */
    private static final class Counts {
        private int matched;
        private int modified;
        private final List<Document> upserted = new ArrayList<>();
    }
}
