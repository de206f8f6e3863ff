package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Projection;
import org.jspecify.annotations.Nullable;

/** Finds documents. */
public final class Queries {
    private final ScanWatch watch;

    public Queries(ScanWatch watch) {
        this.watch = watch;
    }

    /** Hands on each match in the order that was asked for, until told to stop. */
    public void forEach(View view, CollectionInfo collection, Query query, Predicate<StoredDocument> goOn) {
        try (var walk = cursor(view, collection, query, null).walk(view)) {
            StoredDocument found;
            while ((found = walk.next()) != null && goOn.test(found)) {
                view.checkTime();
            }
        }
    }

    /** For those that are changed while they are found: all of them first. */
    public List<Long> rows(View view, CollectionInfo collection, Query query) {
        var rows = new ArrayList<Long>();
        forEach(view, collection, query, found -> rows.add(found.row()));
        return rows;
    }

    public @Nullable StoredDocument first(View view, CollectionInfo collection, Query query) {
        try (var walk = cursor(view, collection, query, null).walk(view)) {
            return walk.next();
        }
    }

    /** One by one from the disk; to be closed. */
    public Stream<Document> stream(View view, CollectionInfo collection, Query query) {
        var walk = cursor(view, collection, query, null).walk(view);
        var one = new Iterator<Document>() {
            private @Nullable StoredDocument next = walk.next();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Document next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                var found = next.document();
                next = walk.next();
                return found;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(one, Spliterator.ORDERED), false)
                .onClose(walk::close);
    }

    public long count(View view, CollectionInfo collection, Query query) {
        if (query.filter().isEmpty()) {
            return within(query, view.documents(collection).count());
        }
        var plan = plan(collection, query);
        return within(
                query,
                plan.covered() ? countKeys(view, collection, plan) : countMatches(view, collection, plan, query));
    }

    private static long within(Query query, long all) {
        long after = Math.max(0, all - query.skip());
        return query.limit() == 0 ? after : Math.min(after, query.limit());
    }

    private static long countKeys(View view, CollectionInfo collection, Plan plan) {
        var index = Objects.requireNonNull(plan.index());
        var table = Planner.isById(index) ? collection.table() : index.table();
        var what = plan.mayRepeat() ? "count(distinct document)" : "count(*)";
        long count = 0;
        for (var range : plan.ranges()) {
            var text = "select " + what + " from " + table + " where key >= ? and key < ?";
            count += view.sql().count(text, range.low(), range.high());
        }
        return count;
    }

    private static long countMatches(View view, CollectionInfo collection, Plan plan, Query query) {
        var filter = Filter.of(query.filter());
        long most = query.limit() == 0 ? Long.MAX_VALUE : query.skip() + query.limit();
        long count = 0;
        try (var scan = Scan.all(view, view.documents(collection), plan)) {
            StoredDocument found;
            while (count < most && (found = scan.next()) != null) {
                count += filter.matches(found.document()) ? 1 : 0;
            }
        }
        return count;
    }

    public FindCursor cursor(View view, CollectionInfo collection, Query query, @Nullable Projection projection) {
        var plan = plan(collection, query);
        if (!query.order().isEmpty() && !plan.sorted()) {
            return new SortedCursor(collection, sortedRows(view, collection, plan, query), projection);
        }
        return new ScanningCursor(collection, plan, query, projection);
    }

    Plan plan(CollectionInfo collection, Query query) {
        var plan = query.natural() == 0
                ? Planner.plan(collection, query.filter(), query.order(), query.hint())
                : Plan.wholeCollection(query.natural() < 0);
        if (plan.isCollectionScan()) {
            watch.collectionScan(collection.namespace(), query.filter());
        }
        return plan;
    }

    private static List<Long> sortedRows(View view, CollectionInfo collection, Plan plan, Query query) {
        var filter = Filter.of(query.filter());
        var sorting = new Sorting(query.order(), query.skip(), query.limit());
        try (var scan = Scan.all(view, view.documents(collection), plan)) {
            StoredDocument found;
            while ((found = scan.next()) != null) {
                if (filter.matches(found.document())) {
                    sorting.add(found);
                }
            }
        }
        return sorting.rows();
    }
}
