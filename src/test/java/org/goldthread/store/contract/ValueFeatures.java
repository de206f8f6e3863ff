package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.finds;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.ids;
import static org.goldthread.store.contract.Fixtures.json;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Values and their order. */
final class ValueFeatures {
    private static final String GROUP = "Reading";

    private ValueFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(order());
        all.addAll(numbers());
        all.addAll(types());
        return all;
    }

    private static List<Feature> order() {
        return List.of(works(GROUP, "the order of types", (database, _) -> {
            var things = given(
                    database,
                    "{'a': {'$minKey': 1}}",
                    "{}",
                    "{'a': null}",
                    "{'a': -1.5}",
                    "{'a': {'$numberLong': '3'}}",
                    "{'a': 'text'}",
                    "{'a': {'x': 1}}",
                    "{'a': {'$binary': {'base64': 'AQI=', 'subType': '00'}}}",
                    "{'a': {'$oid': '507f1f77bcf86cd799439011'}}",
                    "{'a': false}",
                    "{'a': {'$date': '2026-01-01T00:00:00Z'}}",
                    "{'a': {'$timestamp': {'t': 1, 'i': 1}}}",
                    "{'a': {'$regularExpression': {'pattern': 'x', 'options': ''}}}",
                    "{'a': {'$maxKey': 1}}");
            var order = IntStream.rangeClosed(1, 14).boxed().toArray();
            assertThat(ids(things.find().sort(json("{'a': 1, '_id': 1}")))).containsExactly(order);
            things.createIndex(json("{'a': 1, '_id': 1}"));
            assertThat(ids(things.find().sort(json("{'a': 1, '_id': 1}")))).containsExactly(order);
        }));
    }

    private static List<Feature> numbers() {
        return List.of(
                works(GROUP, "64-bit integers and doubles are told apart exactly", (database, _) -> {
                    var things = given(
                            database,
                            "{'a': {'$numberLong': '9007199254740992'}}",
                            "{'a': {'$numberLong': '9007199254740993'}}",
                            "{'a': 9007199254740994.0}",
                            "{'a': {'$numberLong': '9223372036854775807'}}",
                            "{'a': 9223372036854775808.0}");
                    for (int round = 0; round < 2; round++) {
                        finds(things, "{'a': {'$numberLong': '9007199254740993'}}", 2);
                        finds(things, "{'a': {'$gt': {'$numberLong': '9007199254740992'}}}", 2, 3, 4, 5);
                        finds(things, "{'a': {'$lt': 9223372036854775808.0}}", 1, 2, 3, 4);
                        assertThat(ids(things.find().sort(json("{'a': -1}")))).containsExactly(5, 4, 3, 2, 1);
                        things.createIndex(json("{'a': 1}"));
                    }
                }),
                works(GROUP, "numbers of different types are equal, -0 and 0 too", (database, _) -> {
                    var things = given(
                            database,
                            "{'a': 1}",
                            "{'a': 1.0}",
                            "{'a': {'$numberLong': '1'}}",
                            "{'a': -0.0}",
                            "{'a': 0}");
                    finds(things, "{'a': 1}", 1, 2, 3);
                    finds(things, "{'a': 0}", 4, 5);
                }),
                works(GROUP, "texts are compared by their bytes", (database, _) -> {
                    var things =
                            given(database, "{'a': 'Z'}", "{'a': 'a'}", "{'a': 'é'}", "{'a': '\uFF5E'}", "{'a': '😀'}");
                    assertThat(ids(things.find().sort(json("{'a': 1}")))).containsExactly(1, 2, 3, 4, 5);
                    finds(things, "{'a': {'$gt': '\uFF5E'}}", 5);
                }));
    }

    private static List<Feature> types() {
        return List.of(works(GROUP, "every supported type comes back as it was", (database, _) -> {
            var things = database.getCollection("things");
            var document =
                    json("{'_id': 1, 'i': 1, 'l': {'$numberLong': '5'}, 'd': 1.5, 's': 'ü', 'n': null, 'b': true,"
                                    + "'o': {'$oid': '507f1f77bcf86cd799439011'}, 't': {'$date': '2026-01-01T10:00:00.123Z'},"
                                    + "'x': {'$binary': {'base64': 'AQI=', 'subType': '00'}}, 'a': [1, [2], {'z': 3}],"
                                    + "'r': {'$regularExpression': {'pattern': 'a+', 'options': 'i'}},"
                                    + "'ts': {'$timestamp': {'t': 7, 'i': 2}}, 'min': {'$minKey': 1}, 'max': {'$maxKey': 1}}")
                            .append("u", UUID.randomUUID());
            things.insertOne(document);
            assertThat(things.find().first()).isEqualTo(document);
        }));
    }
}
