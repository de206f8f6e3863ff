package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.IndexInfo;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.file.Writer;
import org.goldthread.store.sqlite.query.Queries;
import org.goldthread.store.sqlite.query.Query;

/** Deletes what has outlived the time that a TTL index gives it. */
final class Expiry {
    private static final int MOST_AT_ONCE = 1000;

    private final Writer writer;
    private final Queries queries;
    private final Clock clock;

    Expiry(Writer writer, Queries queries, Clock clock) {
        this.writer = writer;
        this.queries = queries;
        this.clock = clock;
    }

    /** How many were deleted; the rest follows at the next time if there are very many. */
    CompletableFuture<Long> run() {
        return writer.write(view -> {
            long deleted = 0;
            for (var collection : List.copyOf(view.catalogue().collections())) {
                for (var index : collection.indexes()) {
                    if (index.expireAfterSeconds() != null) {
                        deleted += expire(view, collection, index, index.expireAfterSeconds());
                    }
                }
            }
            return deleted;
        });
    }

    private long expire(View view, CollectionInfo collection, IndexInfo index, long seconds) {
        var until = clock.instant().minusSeconds(seconds);
        var path = index.fields().getFirst().path();
        var query = Query.of(
                new Document(path, new Document("$lte", until)), new Document(), 0, MOST_AT_ONCE, index.name());
        var documents = view.documents(collection);
        var rows = queries.rows(view, collection, query);
        for (long row : rows) {
            var stored = documents.atRow(row);
            if (stored != null) {
                documents.delete(stored);
            }
        }
        return rows.size();
    }
}
