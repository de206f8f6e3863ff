package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.query.Query;
import org.goldthread.store.sqlite.value.Projection;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** {@code findAndModify}: one document is found, changed or removed, and answered. */
final class FindAndModify {
    private final Updating updating;

    FindAndModify(Updating updating) {
        this.updating = updating;
    }

    Document run(Call call) {
        boolean remove = call.flag("remove");
        if (remove == call.body().containsKey("update")) {
            throw Refused.unreadable("Either an update or remove=true must be specified");
        }
        var filter = call.document("query");
        var collection = call.collection();
        var found = collection == null
                ? null
                : updating.first(
                        call,
                        collection,
                        Query.of(
                                filter, call.document("sort"), 0, 1, call.body().get("hint")));
        if (remove) {
            if (found != null && collection != null) {
                call.view().documents(collection).delete(found);
            }
            return reply(call, new Document("n", found == null ? 0 : 1), found == null ? null : found.document());
        }
        return found == null ? notFound(call, filter) : changed(call, filter, found);
    }

    private static Document changed(Call call, Document filter, StoredDocument found) {
        var update = Updating.updateOf(call.body().get("update"));
        var documents = call.view().documents(call.database(), call.collectionName());
        var changed = Updating.apply(documents, found, filter, update, call.documents("arrayFilters"));
        var answer = call.flag("new") && changed != null ? changed : found.document();
        return reply(call, new Document("n", 1).append("updatedExisting", true), answer);
    }

    private static Document notFound(Call call, Document filter) {
        var last = new Document("n", 0).append("updatedExisting", false);
        if (!call.flag("upsert")) {
            return reply(call, last, null);
        }
        var update = Updating.updateOf(call.body().get("update"));
        var inserted = Updating.upsert(call, filter, update, call.documents("arrayFilters"));
        last.put("n", 1);
        last.append("upserted", inserted.get("_id"));
        return reply(call, last, call.flag("new") ? inserted : null);
    }

    private static Document reply(Call call, Document last, @Nullable Document value) {
        var fields = call.document("fields");
        var answer = value == null || fields.isEmpty()
                ? value
                : Projection.of(fields).apply(value);
        return new Document("lastErrorObject", last).append("value", answer).append("ok", 1.0);
    }
}
