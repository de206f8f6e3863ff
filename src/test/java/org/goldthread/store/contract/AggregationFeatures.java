package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.json;
import static org.goldthread.store.contract.Fixtures.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** The stages and expressions that the product may use. */
final class AggregationFeatures {
    private static final String GROUP = "Aggregation";
    private static final String[] SALES = {
        "{'team': 'a', 'n': 5, 'tags': ['x', 'y']}",
        "{'team': 'b', 'n': 2, 'tags': ['x']}",
        "{'team': 'a', 'n': 1, 'tags': []}"
    };

    private AggregationFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(groups());
        all.addAll(expressions());
        all.addAll(joins());
        all.addAll(batches());
        return all;
    }

    private static List<Feature> groups() {
        return List.of(
                gives(
                        "$match, $sort, $skip, $limit",
                        List.of(
                                "{'$match': {'n': {'$gt': 0}}}",
                                "{'$sort': {'n': 1}}",
                                "{'$skip': 1}",
                                "{'$limit': 1}",
                                "{'$project': {'n': 1}}"),
                        "{'_id': 2, 'n': 2}"),
                gives(
                        "$group with $sum, $avg, $min, $max, $push, $first, $last, $addToSet",
                        List.of(
                                "{'$sort': {'_id': 1}}",
                                "{'$group': {'_id': '$team', 's': {'$sum': '$n'}, 'a': {'$avg': '$n'}, 'lo': {'$min': '$n'},"
                                        + "'hi': {'$max': '$n'}, 'all': {'$push': '$n'}, 'f': {'$first': '$n'}, 'l': {'$last': '$n'},"
                                        + "'set': {'$addToSet': '$team'}}}",
                                "{'$sort': {'_id': 1}}"),
                        "{'_id': 'a', 's': 6, 'a': 3.0, 'lo': 1, 'hi': 5, 'all': [5, 1], 'f': 5, 'l': 1, 'set': ['a']}",
                        "{'_id': 'b', 's': 2, 'a': 2.0, 'lo': 2, 'hi': 2, 'all': [2], 'f': 2, 'l': 2, 'set': ['b']}"),
                gives("$count", List.of("{'$match': {'team': 'a'}}", "{'$count': 'c'}"), "{'c': 2}"),
                gives(
                        "$unwind, also of empty arrays",
                        List.of(
                                "{'$unwind': {'path': '$tags', 'preserveNullAndEmptyArrays': true}}",
                                "{'$sort': {'_id': 1, 'tags': 1}}",
                                "{'$project': {'tags': 1}}"),
                        "{'_id': 1, 'tags': 'x'}",
                        "{'_id': 1, 'tags': 'y'}",
                        "{'_id': 2, 'tags': 'x'}",
                        "{'_id': 3}"),
                gives(
                        "$sortByCount",
                        List.of("{'$sortByCount': '$team'}"),
                        "{'_id': 'a', 'count': 2}",
                        "{'_id': 'b', 'count': 1}"));
    }

    private static List<Feature> expressions() {
        return List.of(
                gives(
                        "$addFields and $set with $cond, $toLower, $concat, $size, $ifNull",
                        List.of(
                                "{'$match': {'_id': 1}}",
                                "{'$addFields': {'big': {'$cond': [{'$gt': ['$n', 3]}, 'yes', 'no']}, 'k': {'$size': '$tags'}}}",
                                "{'$set': {'t': {'$toLower': {'$concat': ['T-', '$team']}}, 'z': {'$ifNull': ['$none', 0]}}}",
                                "{'$project': {'tags': 0, 'n': 0, 'team': 0}}"),
                        "{'_id': 1, 'big': 'yes', 'k': 2, 't': 't-a', 'z': 0}"),
                gives(
                        "$indexOfCP of a $literal, and $and",
                        List.of(
                                "{'$match': {'_id': 1}}",
                                "{'$project': {'at': {'$indexOfCP': ['a $b', {'$literal': '$b'}]}, 'none': {'$indexOfCP': ['$team', 'q']},"
                                        + "'both': {'$and': [{'$gte': ['$n', 0]}, {'$gte': ['$n', 99]}]}}}"),
                        "{'_id': 1, 'at': 2, 'none': -1, 'both': false}"),
                gives(
                        "$filter, $map, $reduce, $in, $arrayElemAt",
                        List.of(
                                "{'$match': {'_id': 1}}",
                                "{'$project': {'f': {'$filter': {'input': '$tags', 'as': 't', 'cond': {'$eq': ['$$t', 'y']}}},"
                                        + "'m': {'$map': {'input': '$tags', 'as': 't', 'in': {'$toUpper': '$$t'}}},"
                                        + "'r': {'$reduce': {'input': '$tags', 'initialValue': '', 'in': {'$concat': ['$$value', '$$this']}}},"
                                        + "'i': {'$in': ['x', '$tags']}, 'e': {'$arrayElemAt': ['$tags', 0]}}}"),
                        "{'_id': 1, 'f': ['y'], 'm': ['X', 'Y'], 'r': 'xy', 'i': true, 'e': 'x'}"),
                gives(
                        "$facet",
                        List.of(
                                "{'$facet': {'some': [{'$match': {'team': 'b'}}, {'$project': {'n': 1}}], 'all': [{'$count': 'c'}]}}"),
                        "{'some': [{'_id': 2, 'n': 2}], 'all': [{'c': 3}]}"),
                gives(
                        "$bucket",
                        List.of("{'$bucket': {'groupBy': '$n', 'boundaries': [0, 3, 10]}}"),
                        "{'_id': 0, 'count': 2}",
                        "{'_id': 3, 'count': 1}"));
    }

    private static List<Feature> joins() {
        return List.of(
                gives(
                        "$replaceRoot and $replaceWith",
                        List.of(
                                "{'$match': {'_id': 2}}",
                                "{'$replaceRoot': {'newRoot': {'v': {'n': '$n'}}}}",
                                "{'$replaceWith': '$v'}"),
                        "{'n': 2}"),
                gives(
                        "$unset",
                        List.of("{'$match': {'_id': 2}}", "{'$unset': ['tags', 'team']}"),
                        "{'_id': 2, 'n': 2}"),
                works(GROUP, "$lookup by equality", (database, _) -> {
                    database.getCollection("people")
                            .insertMany(List.of(json("{'_id': 'a', 'x': 1}"), json("{'_id': 'c'}")));
                    var things = given(database, SALES);
                    assertThat(run(things.aggregate(pipeline(
                                    "{'$match': {'_id': {'$lte': 2}}}",
                                    "{'$sort': {'_id': 1}}",
                                    "{'$lookup': {'from': 'people', 'localField': 'team', 'foreignField': '_id', 'as': 'p'}}",
                                    "{'$project': {'p': 1}}"))))
                            .containsExactly(
                                    json("{'_id': 1, 'p': [{'_id': 'a', 'x': 1}]}"), json("{'_id': 2, 'p': []}"));
                }),
                works(GROUP, "$lookup with let and pipeline", (database, _) -> {
                    database.getCollection("people")
                            .insertMany(List.of(
                                    json("{'_id': 1, 't': 'a', 'x': 1}"), json("{'_id': 2, 't': 'a', 'x': 9}")));
                    var things = given(database, SALES);
                    assertThat(run(things.aggregate(pipeline(
                                    "{'$match': {'_id': 1}}",
                                    "{'$lookup': {'from': 'people', 'let': {'team': '$team', 'n': '$n'}, 'pipeline': ["
                                            + "{'$match': {'$expr': {'$and': [{'$eq': ['$t', '$$team']}, {'$gt': ['$x', '$$n']}]}}},"
                                            + "{'$project': {'x': 1}}], 'as': 'p'}}",
                                    "{'$project': {'p': 1}}"))))
                            .containsExactly(json("{'_id': 1, 'p': [{'_id': 2, 'x': 9}]}"));
                }));
    }

    private static List<Feature> batches() {
        return List.of(works(GROUP, "results over many batches", (database, _) -> {
            var things = database.getCollection("things");
            things.insertMany(IntStream.range(0, 500)
                    .mapToObj(i -> new Document("_id", i))
                    .toList());
            assertThat(run(things.aggregate(pipeline("{'$set': {'x': 1}}")).batchSize(40)))
                    .hasSize(500);
        }));
    }

    private static List<Document> run(Iterable<Document> found) {
        var all = new ArrayList<Document>();
        found.forEach(all::add);
        return all;
    }

    private static Feature gives(String name, List<String> stages, String... expected) {
        return works(GROUP, name, (database, _) -> {
            var things = given(database, SALES);
            assertThat(run(things.aggregate(pipeline(stages.toArray(String[]::new)))))
                    .containsExactlyElementsOf(
                            Arrays.stream(expected).map(Fixtures::json).toList());
        });
    }
}
