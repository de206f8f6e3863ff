package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.finds;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.ids;
import static org.goldthread.store.contract.Fixtures.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** Finding: operators, arrays, nulls, order, projections, cursors. */
final class QueryFeatures {
    private static final String GROUP = "Reading";

    private QueryFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(comparisons());
        all.addAll(patternsAndCounts());
        all.addAll(arrays());
        all.addAll(orderAndFields());
        all.addAll(batches());
        all.addAll(movingCursors());
        return all;
    }

    private static List<Feature> comparisons() {
        return List.of(
                works(GROUP, "equality, $ne, $in, $nin", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 2}", "{'a': null}", "{}");
                    finds(things, "{'a': 1}", 1);
                    finds(things, "{'a': {'$ne': 1}}", 2, 3, 4);
                    finds(things, "{'a': {'$in': [1, null]}}", 1, 3, 4);
                    finds(things, "{'a': {'$nin': [1, null]}}", 2);
                }),
                works(GROUP, "null finds null and missing; $exists tells them apart", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': null}", "{}", "{'a': []}");
                    finds(things, "{'a': null}", 2, 3);
                    finds(things, "{'a': {'$exists': false}}", 3);
                    finds(things, "{'a': {'$exists': true}}", 1, 2, 4);
                }),
                works(GROUP, "ranges compare within a type only", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 2.5}", "{'a': '2'}", "{'a': null}", "{'a': true}");
                    finds(things, "{'a': {'$gt': 1}}", 2);
                    finds(things, "{'a': {'$gte': '1'}}", 3);
                    finds(things, "{'a': {'$lt': 5}}", 1, 2);
                    finds(things, "{'a': {'$gte': null}}", 4);
                }),
                works(GROUP, "$and, $or, $nor, $not", (database, _) -> {
                    var things = given(database, "{'a': 1, 'b': 1}", "{'a': 1, 'b': 2}", "{'a': 2, 'b': 2}");
                    finds(things, "{'$and': [{'a': 1}, {'b': 2}]}", 2);
                    finds(things, "{'$or': [{'a': 2}, {'b': 1}]}", 1, 3);
                    finds(things, "{'$nor': [{'a': 2}, {'b': 1}]}", 2);
                    finds(things, "{'a': {'$not': {'$gt': 1}}}", 1, 2);
                }));
    }

    private static List<Feature> patternsAndCounts() {
        return List.of(
                works(GROUP, "$regex, its options, $type, $mod", (database, _) -> {
                    var things = given(
                            database, "{'a': 'Apple'}", "{'a': 'apricot'}", "{'a': 7}", "{'a': {'$numberLong': '8'}}");
                    finds(things, "{'a': {'$regex': '^ap'}}", 2);
                    finds(things, "{'a': {'$regex': '^AP', '$options': 'i'}}", 1, 2);
                    finds(things, "{'a': {'$type': 'string'}}", 1, 2);
                    finds(things, "{'a': {'$type': ['int', 'long']}}", 3, 4);
                    finds(things, "{'a': {'$mod': [4, 0]}}", 4);
                }),
                works(GROUP, "$expr compares two fields", (database, _) -> {
                    var things = given(database, "{'a': 1, 'b': 2}", "{'a': 3, 'b': 2}");
                    finds(things, "{'$expr': {'$gt': ['$a', '$b']}}", 2);
                }),
                works(GROUP, "distinct", (database, _) -> {
                    given(database, "{'a': [1, 2]}", "{'a': 2}", "{'a': 'x'}", "{}");
                    var reply = database.runCommand(json("{'distinct': 'things', 'key': 'a'}"));
                    assertThat(reply.getList("values", Object.class)).containsExactly(1, 2, "x");
                }),
                works(GROUP, "count with filter, skip and limit", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 1}", "{'a': 1}", "{'a': 2}");
                    assertThat(things.countDocuments(json("{'a': 1}"))).isEqualTo(3);
                    assertThat(things.estimatedDocumentCount()).isEqualTo(4);
                    var reply =
                            database.runCommand(json("{'count': 'things', 'query': {'a': 1}, 'skip': 1, 'limit': 5}"));
                    assertThat(((Number) reply.get("n")).intValue()).isEqualTo(2);
                }));
    }

    private static List<Feature> arrays() {
        return List.of(
                works(GROUP, "a condition on an array is met by one of its elements", (database, _) -> {
                    var things = given(database, "{'a': [1, 5]}", "{'a': 3}", "{'a': [[1, 5]]}");
                    finds(things, "{'a': 1}", 1);
                    finds(things, "{'a': {'$gt': 4, '$lt': 2}}", 1);
                    finds(things, "{'a': [1, 5]}", 1, 3);
                }),
                works(GROUP, "$elemMatch, $all, $size", (database, _) -> {
                    var things = given(
                            database,
                            "{'a': [{'x': 1, 'y': 1}, {'x': 2, 'y': 2}]}",
                            "{'a': [{'x': 1, 'y': 2}]}",
                            "{'a': [3, 4]}");
                    finds(things, "{'a': {'$elemMatch': {'x': 1, 'y': 2}}}", 2);
                    finds(things, "{'a': {'$elemMatch': {'$gt': 3}}}", 3);
                    finds(things, "{'a.x': 1, 'a.y': 2}", 1, 2);
                    finds(things, "{'a': {'$all': [3, 4]}}", 3);
                    finds(things, "{'a': {'$size': 2}}", 1, 3);
                }),
                works(GROUP, "paths into arrays, by name and by number", (database, _) -> {
                    var things = given(
                            database, "{'a': [{'b': 1}, {'b': 2}]}", "{'a': {'b': 2}}", "{'a': []}", "{'a': [1]}");
                    finds(things, "{'a.b': 2}", 1, 2);
                    finds(things, "{'a.0.b': 2}");
                    finds(things, "{'a.1.b': 2}", 1);
                    finds(things, "{'a.0': {'$exists': true}}", 1, 4);
                    finds(things, "{'a.b': null}");
                }),
                works(GROUP, "an array is sorted by its smallest or its largest element", (database, _) -> {
                    var things = given(database, "{'a': [5, 1]}", "{'a': 3}", "{'a': []}", "{}");
                    assertThat(ids(things.find().sort(json("{'a': 1}")))).containsExactly(3, 4, 1, 2);
                    assertThat(ids(things.find().sort(json("{'a': -1}")))).containsExactly(1, 2, 4, 3);
                }));
    }

    private static List<Feature> orderAndFields() {
        return List.of(
                works(GROUP, "sort by several fields, skip, limit", (database, _) -> {
                    var things = given(
                            database, "{'a': 1, 'b': 1}", "{'a': 2, 'b': 1}", "{'a': 1, 'b': 2}", "{'a': 2, 'b': 2}");
                    assertThat(ids(things.find()
                                    .sort(json("{'b': -1, 'a': 1}"))
                                    .skip(1)
                                    .limit(2)))
                            .containsExactly(4, 1);
                }),
                works(GROUP, "projections that include or exclude", (database, _) -> {
                    var things = given(database, "{'a': {'b': 1, 'c': 2}, 'd': [{'e': 1, 'f': 2}]}");
                    assertThat(things.find()
                                    .projection(json("{'a.b': 1, 'd.f': 1, '_id': 0}"))
                                    .first())
                            .isEqualTo(json("{'a': {'b': 1}, 'd': [{'f': 2}]}"));
                    assertThat(things.find()
                                    .projection(json("{'a.b': 0, 'd': 0}"))
                                    .first())
                            .isEqualTo(json("{'_id': 1, 'a': {'c': 2}}"));
                }));
    }

    private static List<Feature> batches() {
        return List.of(
                works(GROUP, "projections with $slice and $elemMatch", (database, _) -> {
                    var things = given(database, "{'a': [1, 2, 3, 4], 'b': [{'x': 1}, {'x': 2}]}");
                    assertThat(things.find()
                                    .projection(json("{'a': {'$slice': -2}}"))
                                    .first()
                                    .getList("a", Integer.class))
                            .containsExactly(3, 4);
                    assertThat(things.find()
                                    .projection(json("{'a': {'$slice': [1, 2]}}"))
                                    .first()
                                    .getList("a", Integer.class))
                            .containsExactly(2, 3);
                    assertThat(things.find()
                                    .projection(json("{'b': {'$elemMatch': {'x': 2}}}"))
                                    .first())
                            .isEqualTo(json("{'_id': 1, 'b': [{'x': 2}]}"));
                }),
                works(GROUP, "a cursor over many batches, with and without sorting", (database, _) -> {
                    var things = database.getCollection("things");
                    things.insertMany(IntStream.range(0, 350)
                            .mapToObj(i -> new Document("_id", i).append("r", (i * 37) % 350))
                            .toList());
                    assertThat(Fixtures.all(things.find().batchSize(33))).hasSize(350);
                    assertThat(Fixtures.all(
                                    things.find().sort(json("{'r': -1}")).batchSize(33)))
                            .extracting(document -> document.getInteger("r"))
                            .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                            .hasSize(350);
                }));
    }

    private static List<Feature> movingCursors() {
        return List.of(
                works(GROUP, "a cursor meets what is inserted before its place only once", (database, _) -> {
                    var things = given(database);
                    things.insertMany(IntStream.range(0, 20)
                            .mapToObj(i -> new Document("_id", i))
                            .toList());
                    var seen = new ArrayList<Object>();
                    try (var cursor = things.find().batchSize(5).iterator()) {
                        while (cursor.hasNext()) {
                            seen.add(cursor.next().get("_id"));
                            things.deleteOne(new Document("_id", seen.getLast()));
                        }
                    }
                    assertThat(seen).hasSize(20).doesNotHaveDuplicates();
                }),
                works(GROUP, "maxTimeMS", (database, _) -> {
                    var things = given(database, "{'a': 1}");
                    assertThat(things.find()
                                    .maxTime(1, java.util.concurrent.TimeUnit.MINUTES)
                                    .first())
                            .isNotNull();
                }));
    }
}
