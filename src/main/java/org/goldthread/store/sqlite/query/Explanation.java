package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import org.goldthread.store.sqlite.file.CollectionInfo;

/** Tells how a query would be answered, in the shape of MongoDB's explain. */
public final class Explanation {
    private Explanation() {}

    public static Document of(CollectionInfo collection, Query query, boolean counting) {
        var plan = query.natural() == 0
                ? Planner.plan(collection, query.filter(), query.order(), query.hint())
                : Plan.wholeCollection(query.natural() < 0);
        var winning = counting && query.filter().isEmpty()
                ? new Document("stage", "RECORD_STORE_FAST_COUNT")
                : stage(plan, counting && plan.covered());
        if (!query.order().isEmpty() && !plan.sorted()) {
            winning = new Document("stage", "SORT").append("inputStage", winning);
        }
        return new Document("namespace", collection.namespace())
                .append("parsedQuery", query.filter())
                .append("winningPlan", winning)
                .append("rejectedPlans", java.util.List.of());
    }

    private static Document stage(Plan plan, boolean keysOnly) {
        var direction = plan.backwards() ? "backward" : "forward";
        var index = plan.index();
        if (index == null) {
            return new Document("stage", "COLLSCAN").append("direction", direction);
        }
        var scan = new Document("stage", keysOnly ? "COUNT_SCAN" : "IXSCAN")
                .append("keyPattern", index.key())
                .append("indexName", index.name())
                .append("isMultiKey", index.isMultikey())
                .append("isUnique", index.unique())
                .append("isSparse", index.sparse())
                .append("isPartial", index.partial() != null)
                .append("direction", direction)
                .append("ranges", plan.ranges().size());
        return keysOnly ? scan : new Document("stage", "FETCH").append("inputStage", scan);
    }
}
