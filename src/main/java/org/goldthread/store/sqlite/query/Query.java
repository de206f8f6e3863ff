package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import org.goldthread.store.sqlite.value.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param limit 0 for no limit
 * @param natural 1 or -1 for the order of insertion or its reverse; 0 if that was not asked for
 */
public record Query(
        Document filter,
        SortOrder order,
        int natural,
        long skip,
        long limit,
        @Nullable Object hint) {
    private static final SortOrder NONE = new SortOrder(java.util.List.of());

    public static Query of(Document filter) {
        return new Query(filter, NONE, 0, 0, 0, null);
    }

    public static Query of(Document filter, Document sort, long skip, long limit, @Nullable Object hint) {
        if (sort.get("$natural") instanceof Number direction && sort.size() == 1) {
            return new Query(filter, NONE, direction.intValue() < 0 ? -1 : 1, skip, limit, hint);
        }
        return new Query(filter, SortOrder.of(sort), 0, skip, limit, hint);
    }
}
