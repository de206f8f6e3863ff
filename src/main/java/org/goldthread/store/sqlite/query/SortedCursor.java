package org.goldthread.store.sqlite.query;

import java.util.List;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Projection;
import org.jspecify.annotations.Nullable;

/** Documents whose rows were sorted first. One that has been deleted since is left out. */
final class SortedCursor extends FindCursor {
    private final CollectionInfo collection;
    private final List<Long> rows;
    private int at;

    SortedCursor(CollectionInfo collection, List<Long> rows, @Nullable Projection projection) {
        super(collection, projection);
        this.collection = collection;
        this.rows = rows;
    }

    @Override
    Walk walk(View view) {
        var documents = view.documents(collection);
        return new Walk() {
            @Override
            public @Nullable StoredDocument next() {
                while (at < rows.size()) {
                    var found = documents.atRow(rows.get(at++));
                    if (found != null) {
                        return found;
                    }
                }
                return null;
            }

            @Override
            public boolean isOver() {
                return at >= rows.size();
            }

            @Override
            public void close() {
                // each document is read by itself
            }
        };
    }
}
