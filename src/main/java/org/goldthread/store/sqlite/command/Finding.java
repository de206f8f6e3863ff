package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.goldthread.store.sqlite.query.Aggregations;
import org.goldthread.store.sqlite.query.Cursors;
import org.goldthread.store.sqlite.query.Explanation;
import org.goldthread.store.sqlite.query.Queries;
import org.goldthread.store.sqlite.query.Query;
import org.goldthread.store.sqlite.value.FieldValues;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Keys;
import org.goldthread.store.sqlite.value.Projection;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Commands that read: {@code find}, {@code count}, {@code distinct}, {@code aggregate}, {@code explain} and cursors. */
final class Finding {
    private static final int FIRST_BATCH = 101;

    private final Queries queries;
    private final Aggregations aggregations;
    private final Cursors cursors;

    Finding(Queries queries, Cursors cursors) {
        this.queries = queries;
        this.cursors = cursors;
        aggregations = new Aggregations(queries);
    }

    Document find(Call call) {
        var query = query(call);
        var collection = call.collection();
        var fields = call.document("projection");
        var projection = fields.isEmpty() ? null : Projection.of(fields);
        boolean single = call.flag("singleBatch") || call.number("limit") < 0;
        if (collection == null) {
            var _ = Filter.of(query.filter()); // what is not understood is refused here too
            return emptyCursor(call);
        }
        var cursor = queries.cursor(call.view(), collection, query, projection);
        return cursors.first(call.view(), cursor, firstBatch(call.body()), single);
    }

    private static Query query(Call call) {
        return Query.of(
                call.document("filter"),
                call.document("sort"),
                notNegative(call, "skip"),
                Math.abs(call.number("limit")),
                call.body().get("hint"));
    }

    private static long notNegative(Call call, String option) {
        long number = call.number(option);
        if (number < 0) {
            throw Refused.badValue("BSON field '" + option + "' value must be >= 0, actual value '" + number + "'");
        }
        return number;
    }

    private static int firstBatch(Document options) {
        if (options.get("batchSize") == null) {
            return FIRST_BATCH;
        }
        return (int) Math.min(Call.number(options, "batchSize"), Integer.MAX_VALUE);
    }

    private static Document emptyCursor(Call call) {
        var cursor = new Document("id", 0L)
                .append("ns", call.database() + "." + call.collectionName())
                .append("firstBatch", List.of());
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    Document getMore(Call call) {
        var namespace = call.database() + "." + call.body().get("collection");
        return cursors.more(call.view(), call.number("getMore"), namespace, (int) call.number("batchSize"));
    }

    Document killCursors(Call call) {
        var killed = new ArrayList<Object>();
        var unknown = new ArrayList<Object>();
        if (call.body().get("cursors") instanceof List<?> ids) {
            for (var id : ids) {
                (id instanceof Number number && cursors.close(number.longValue()) ? killed : unknown).add(id);
            }
        }
        return new Document("cursorsKilled", killed)
                .append("cursorsNotFound", unknown)
                .append("cursorsAlive", List.of())
                .append("ok", 1.0);
    }

    Document count(Call call) {
        var query = Query.of(
                call.document("query"),
                new Document(),
                notNegative(call, "skip"),
                Math.abs(call.number("limit")),
                call.body().get("hint"));
        var collection = call.collection();
        long count = collection == null ? 0 : queries.count(call.view(), collection, query);
        return new Document("n", count <= Integer.MAX_VALUE ? (Object) (int) count : (Object) count).append("ok", 1.0);
    }

    Document distinct(Call call) {
        var values = new TreeMap<byte[], @Nullable Object>(Arrays::compareUnsigned);
        var collection = call.collection();
        if (collection != null && call.body().get("key") instanceof String path) {
            queries.forEach(call.view(), collection, Query.of(call.document("query")), found -> {
                FieldValues.present(found.document(), path).forEach(value -> values.putIfAbsent(Keys.of(value), value));
                return true;
            });
        }
        return new Document("values", new ArrayList<>(values.values())).append("ok", 1.0);
    }

    Document aggregate(Call call) {
        if (!(call.body().get("aggregate") instanceof String)) {
            throw Refused.feature("aggregating a whole database");
        }
        if (!call.body().containsKey("cursor") && !call.flag("explain")) {
            throw Refused.unreadable("The 'cursor' option is required, except for aggregate with the explain argument");
        }
        var pipeline = Aggregations.parse(call.body().get("pipeline"));
        try (var found = aggregations.run(call.view(), call.database(), call.collectionName(), pipeline)) {
            var namespace = call.database() + "." + call.collectionName();
            return cursors.first(call.view(), namespace, found.iterator(), firstBatch(call.document("cursor")));
        }
    }

    Document explain(Call call) {
        var asked = call.document("explain");
        var inner = new Call(call.view(), call.database(), asked, false);
        var collection = inner.collection();
        boolean counting = asked.containsKey("count");
        if (!counting && !asked.containsKey("find")) {
            throw Refused.feature("explaining " + asked.keySet().iterator().next());
        }
        var query = counting ? Query.of(inner.document("query")) : query(inner);
        var plan = collection == null
                ? new Document("winningPlan", new Document("stage", "EOF"))
                : Explanation.of(collection, query, counting);
        return new Document("queryPlanner", plan).append("ok", 1.0);
    }
}
