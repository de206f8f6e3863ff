package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.json;

import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;

/** The update operators: each from one document to another. */
final class UpdateFeatures {
    private static final String GROUP = "Update operators";

    private UpdateFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(fields());
        all.addAll(elements());
        return all;
    }

    private static List<Feature> fields() {
        return List.of(
                turns(
                        "$set and $unset, nested",
                        "{'$set': {'a.b': 2, 'c': 3}, '$unset': {'d': ''}}",
                        "{'a': {'b': 1}, 'd': 1}",
                        "{'a': {'b': 2}, 'c': 3}"),
                turns(
                        "$inc and $mul",
                        "{'$inc': {'a': 2, 'n': -1}, '$mul': {'b': 3}}",
                        "{'a': 1, 'b': 2}",
                        "{'a': 3, 'b': 6, 'n': -1}"),
                turns(
                        "$min and $max",
                        "{'$min': {'a': 2, 'b': 2}, '$max': {'c': 2}}",
                        "{'a': 1, 'b': 3, 'c': 1}",
                        "{'a': 1, 'b': 2, 'c': 2}"),
                turns("$rename", "{'$rename': {'a': 'b'}}", "{'a': 1}", "{'b': 1}"),
                turns(
                        "$push, $each, $position, $slice, $sort",
                        "{'$push': {'a': {'$each': [3, 1], '$sort': -1, '$slice': 3}, 'b': {'$each': [0], '$position': 0}}}",
                        "{'a': [2, 5], 'b': [1]}",
                        "{'a': [5, 3, 2], 'b': [0, 1]}"),
                turns(
                        "$addToSet, $each",
                        "{'$addToSet': {'a': {'$each': [1, 2]}, 'b': 7}}",
                        "{'a': [1]}",
                        "{'a': [1, 2], 'b': [7]}"),
                turns(
                        "$pull by value and by condition",
                        "{'$pull': {'a': 1, 'b': {'x': {'$gt': 2}}}}",
                        "{'a': [1, 2, 1], 'b': [{'x': 1}, {'x': 3}]}",
                        "{'a': [2], 'b': [{'x': 1}]}"));
    }

    private static List<Feature> elements() {
        return List.of(
                turns(
                        "$pullAll and $pop",
                        "{'$pullAll': {'a': [1, 2]}, '$pop': {'b': 1}}",
                        "{'a': [1, 2, 3], 'b': [1, 2]}",
                        "{'a': [3], 'b': [1]}"),
                works(GROUP, "arrayFilters", (database, _) -> {
                    var things = given(database, "{'a': [{'k': 1, 'v': 0}, {'k': 2, 'v': 0}]}");
                    things.updateOne(
                            json("{'_id': 1}"),
                            json("{'$set': {'a.$[e].v': 9}}"),
                            new UpdateOptions().arrayFilters(List.of(json("{'e.k': 2}"))));
                    assertThat(things.find().first())
                            .isEqualTo(json("{'_id': 1, 'a': [{'k': 1, 'v': 0}, {'k': 2, 'v': 9}]}"));
                }),
                works(GROUP, "the positional $", (database, _) -> {
                    var things = given(database, "{'a': [{'k': 1, 'v': 0}, {'k': 2, 'v': 0}]}");
                    things.updateOne(json("{'a.k': 2}"), json("{'$set': {'a.$.v': 9}}"));
                    assertThat(things.find().first())
                            .isEqualTo(json("{'_id': 1, 'a': [{'k': 1, 'v': 0}, {'k': 2, 'v': 9}]}"));
                }),
                works(GROUP, "$currentDate", (database, _) -> {
                    var things = given(database, "{}");
                    things.updateOne(json("{'_id': 1}"), json("{'$currentDate': {'at': true}}"));
                    assertThat(things.find().first().getDate("at")).isNotNull();
                }));
    }

    private static Feature turns(String name, String update, String before, String after) {
        return works(GROUP, name, (database, _) -> {
            var things = given(database, before);
            things.updateOne(json("{'_id': 1}"), json(update));
            assertThat(things.find().projection(json("{'_id': 0}")).first()).isEqualTo(json(after));
        });
    }
}
