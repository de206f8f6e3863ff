package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Aggregation pipelines. What stands first and an index can do is done by a query; the rest stage by stage. */
public final class Aggregations {
    private final Queries queries;

    public Aggregations(Queries queries) {
        this.queries = queries;
    }

    /** One by one; to be closed. A collection that is not there is empty. */
    public Stream<Document> run(View view, String database, String name, List<Document> pipeline) {
        Stages.check(pipeline);
        var collection = view.catalogue().find(database, name);
        var start = Start.of(pipeline);
        var count = collection == null ? OptionalLong.empty() : counted(view, collection, start);
        if (count.isPresent()) {
            return counted(start.rest().getFirst(), count.getAsLong());
        }
        var found = collection == null ? empty(start.query()) : queries.stream(view, collection, start.query());
        return new Stages(queries, view, database).apply(found, start.rest());
    }

    private static Stream<Document> empty(Query query) {
        var _ = Filter.of(query.filter()); // is to be understood all the same
        return Stream.empty();
    }

    /** How drivers count. */
    private OptionalLong counted(View view, CollectionInfo collection, Start start) {
        boolean counts = start.rest().size() == 1
                && start.rest().getFirst().get("$group") instanceof Document group
                && group.size() == 2
                && group.get("_id") instanceof Integer
                && new Document("$sum", 1).equals(group.get("n"));
        return counts ? OptionalLong.of(queries.count(view, collection, start.query())) : OptionalLong.empty();
    }

    private static Stream<Document> counted(Document group, long count) {
        var id = group.get("$group") instanceof Document asked ? asked.get("_id") : null;
        Object number = count <= Integer.MAX_VALUE ? (Object) (int) count : (Object) count;
        return count == 0 ? Stream.empty() : Stream.of(new Document("_id", id).append("n", number));
    }

    public static List<Document> parse(@Nullable Object pipeline) {
        if (!(pipeline instanceof List<?> stages)) {
            throw Refused.unreadable("'pipeline' option must be specified as an array");
        }
        var all = new ArrayList<Document>();
        for (var stage : stages) {
            if (!(stage instanceof Document document) || document.size() != 1) {
                throw Refused.unreadable("A pipeline stage specification object must contain exactly one field.");
            }
            all.add(document);
        }
        return all;
    }

    /** The stages at the beginning that are one query, and those after it. */
    record Start(Query query, List<Document> rest) {
        static Start of(List<Document> pipeline) {
            var filters = new ArrayList<Document>();
            int at = 0;
            while (at < pipeline.size() && pipeline.get(at).get("$match") instanceof Document filter) {
                filters.add(filter);
                at++;
            }
            var sort = new Document();
            if (at < pipeline.size() && pipeline.get(at).get("$sort") instanceof Document order) {
                sort = order;
                at++;
            }
            long skip = 0;
            if (at < pipeline.size() && pipeline.get(at).get("$skip") instanceof Number number) {
                skip = number.longValue();
                at++;
            }
            long limit = 0;
            if (at < pipeline.size() && pipeline.get(at).get("$limit") instanceof Number number) {
                limit = number.longValue();
                at++;
            }
            var query = Query.of(joined(filters), sort, skip, limit, null);
            return new Start(query, pipeline.subList(at, pipeline.size()));
        }

        private static Document joined(List<Document> filters) {
            return switch (filters.size()) {
                case 0 -> new Document();
                case 1 -> filters.getFirst();
                default -> new Document("$and", new ArrayList<>(filters));
            };
        }
    }
}
