package org.goldthread.store.sqlite.query;

import java.util.HashSet;
import java.util.Set;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Projection;
import org.jspecify.annotations.Nullable;

/** Documents in the order in which the plan finds them. */
final class ScanningCursor extends FindCursor {
    private final CollectionInfo collection;
    private final Plan plan;
    private final Filter filter;
    private final Set<Long> seen = new HashSet<>();
    private long skip;
    private long left;
    private Scan.@Nullable Place place;

    ScanningCursor(CollectionInfo collection, Plan plan, Query query, @Nullable Projection projection) {
        super(collection, projection);
        this.collection = collection;
        this.plan = plan;
        filter = Filter.of(query.filter());
        skip = query.skip();
        left = query.limit() == 0 ? Long.MAX_VALUE : query.limit();
    }

    @Override
    Walk walk(View view) {
        var scan = new Scan(view, view.documents(collection), plan, place, seen);
        return new Walk() {
            @Override
            public @Nullable StoredDocument next() {
                StoredDocument found;
                while (left > 0 && (found = scan.next()) != null) {
                    if (filter.matches(found.document()) && skip-- <= 0) {
                        left--;
                        return found;
                    }
                }
                return null;
            }

            @Override
            public boolean isOver() {
                return left <= 0;
            }

            @Override
            public void close() {
                place = scan.place();
                scan.close();
            }
        };
    }
}
