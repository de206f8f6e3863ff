package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.goldthread.store.sqlite.query.Queries;
import org.goldthread.store.sqlite.query.Query;

/** {@code delete}. */
final class Deleting {
    private static final Set<String> KNOWN = Set.of("q", "limit", "hint");

    private final Queries queries;

    Deleting(Queries queries) {
        this.queries = queries;
    }

    Document delete(Call call) {
        var writes = new Writes(call);
        int[] deleted = {0};
        for (var statement : call.documents("deletes")) {
            Options.check(statement, KNOWN, "delete");
            if (!writes.run(() -> deleted[0] += delete(call, statement))) {
                break;
            }
        }
        return writes.reply(new Document("n", deleted[0]));
    }

    private int delete(Call call, Document statement) {
        var collection = call.collection();
        if (collection == null) {
            return 0;
        }
        var query = Query.of(
                Call.document(statement, "q"),
                new Document(),
                0,
                Call.number(statement, "limit"),
                statement.get("hint"));
        var documents = call.view().documents(collection);
        int deleted = 0;
        for (long row : queries.rows(call.view(), collection, query)) {
            var stored = documents.atRow(row);
            if (stored != null) {
                documents.delete(stored);
                deleted++;
            }
        }
        return deleted;
    }
}
