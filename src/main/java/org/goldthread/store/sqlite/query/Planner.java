package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.IndexField;
import org.goldthread.store.sqlite.file.IndexInfo;
import org.goldthread.store.sqlite.value.Refused;
import org.goldthread.store.sqlite.value.SortOrder;
import org.jspecify.annotations.Nullable;

/** Chooses the index that narrows a query most, and spares the sorting if it can. */
final class Planner {
    private static final IndexInfo BY_ID = new IndexInfo(
            0,
            "_id_",
            List.of(new IndexField("_id", true)),
            true,
            false,
            null,
            null,
            null,
            0,
            new Document("v", 2).append("key", new Document("_id", 1)).append("name", "_id_"));

    private Planner() {}

    static Plan plan(CollectionInfo collection, Document query, SortOrder order, @Nullable Object hint) {
        var conditions = Conditions.of(query);
        var candidates = hint == null ? all(collection) : hinted(collection, hint);
        return candidates
                .map(index -> Candidate.of(index, conditions, query, order))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Candidate::score))
                .map(Candidate::plan)
                .orElseGet(() -> Plan.wholeCollection(false));
    }

    /** An index that has to do with {@code _id} itself, which is in the collection's own table. */
    static boolean isById(IndexInfo index) {
        return index.id() == 0;
    }

    static Document specificationOfId() {
        return BY_ID.specification();
    }

    private static Stream<IndexInfo> all(CollectionInfo collection) {
        return Stream.concat(Stream.of(BY_ID), collection.indexes().stream());
    }

    private static Stream<IndexInfo> hinted(CollectionInfo collection, Object hint) {
        if (hint instanceof Document key && key.containsKey("$natural")) {
            return Stream.empty();
        }
        var found = all(collection)
                .filter(index ->
                        index.name().equals(hint) || (hint instanceof Document key && sameKey(index.key(), key)))
                .toList();
        if (found.isEmpty()) {
            throw Refused.badValue("hint provided does not correspond to an existing index");
        }
        return new ArrayList<>(found).stream();
    }

    private static boolean sameKey(Document one, Document other) {
        return new ArrayList<>(one.keySet()).equals(new ArrayList<>(other.keySet()))
                && one.keySet().stream().allMatch(path -> sign(one.get(path)) == sign(other.get(path)));
    }

    private static int sign(@Nullable Object direction) {
        return Objects.requireNonNull(direction) instanceof Number number ? (int) Math.signum(number.doubleValue()) : 0;
    }
}
