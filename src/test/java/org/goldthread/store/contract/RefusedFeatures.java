package org.goldthread.store.contract;

import static org.goldthread.store.contract.Feature.refused;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.json;
import static org.goldthread.store.contract.Fixtures.pipeline;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ValidationOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;

/** What the embedded store says that it does not do. A server may do it; nothing of it may happen by halves. */
final class RefusedFeatures {
    private static final String GROUP = "Not in the embedded store";

    private RefusedFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(filters());
        all.addAll(operators());
        all.addAll(values());
        all.addAll(kindsOfCollection());
        all.addAll(administration());
        all.addAll(stages());
        return all;
    }

    private static List<Feature> filters() {
        return List.of(
                refused(
                        GROUP,
                        "collation in find",
                        (database, _) -> given(database, "{'a': 1}")
                                .find()
                                .collation(Collation.builder().locale("en").build())
                                .first()),
                refused(
                        GROUP,
                        "collation in an update",
                        (database, _) -> given(database, "{'a': 1}")
                                .updateOne(
                                        json("{'a': 1}"),
                                        json("{'$set': {'a': 2}}"),
                                        new com.mongodb.client.model.UpdateOptions()
                                                .collation(Collation.builder()
                                                        .locale("en")
                                                        .build()))),
                refused(
                        GROUP,
                        "$text",
                        (database, _) -> given(database, "{'a': 'x'}")
                                .find(json("{'$text': {'$search': 'x'}}"))
                                .first()),
                refused(
                        GROUP,
                        "$where",
                        (database, _) -> given(database, "{'a': 1}")
                                .find(json("{'$where': 'true'}"))
                                .first()));
    }

    private static List<Feature> operators() {
        return List.of(
                refused(
                        GROUP,
                        "$near and other places on earth",
                        (database, _) -> given(database, "{'a': [1, 2]}")
                                .find(json("{'a': {'$near': [1, 2]}}"))
                                .first()),
                refused(
                        GROUP,
                        "$bitsAllSet",
                        (database, _) -> given(database, "{'a': 7}")
                                .find(json("{'a': {'$bitsAllSet': 3}}"))
                                .first()),
                refused(
                        GROUP,
                        "the positional projection",
                        (database, _) -> given(database, "{'a': [1, 2]}")
                                .find(json("{'a': 2}"))
                                .projection(json("{'a.$': 1}"))
                                .first()),
                refused(
                        GROUP,
                        "computed fields in a find's projection",
                        (database, _) -> given(database, "{'a': 1}")
                                .find()
                                .projection(json("{'b': '$a'}"))
                                .first()),
                refused(
                        GROUP,
                        "update pipelines",
                        (database, _) -> given(database, "{'a': 1}")
                                .updateOne(json("{'a': 1}"), pipeline("{'$set': {'b': '$a'}}"))));
    }

    private static List<Feature> values() {
        return List.of(
                refused(
                        GROUP,
                        "$bit",
                        (database, _) -> given(database, "{'a': 1}")
                                .updateOne(json("{'a': 1}"), json("{'$bit': {'a': {'and': 1}}}"))),
                refused(
                        GROUP,
                        "Decimal128",
                        (database, _) ->
                                given(database).insertOne(new Document("a", new Decimal128(new BigDecimal("1.50"))))),
                refused(
                        GROUP,
                        "binary data of other subtypes",
                        (database, _) ->
                                given(database).insertOne(new Document("a", new Binary((byte) 0x80, new byte[] {1})))),
                refused(
                        GROUP,
                        "w greater than 1",
                        (database, _) -> given(database)
                                .withWriteConcern(WriteConcern.W2)
                                .insertOne(new Document())));
    }

    private static List<Feature> kindsOfCollection() {
        return List.of(
                refused(
                        GROUP,
                        "validators",
                        (database, _) -> database.createCollection(
                                "validated",
                                new CreateCollectionOptions()
                                        .validationOptions(
                                                new ValidationOptions().validator(json("{'a': {'$exists': true}}"))))),
                refused(
                        GROUP,
                        "capped collections",
                        (database, _) -> database.createCollection(
                                "capped",
                                new CreateCollectionOptions().capped(true).sizeInBytes(1000))),
                refused(GROUP, "views", (database, _) -> database.createView("view", "things", List.of())),
                refused(
                        GROUP,
                        "text indexes",
                        (database, _) -> given(database, "{}").createIndex(json("{'a': 'text'}"))),
                refused(
                        GROUP,
                        "geographical indexes",
                        (database, _) -> given(database, "{}").createIndex(json("{'a': '2dsphere'}"))),
                refused(
                        GROUP,
                        "hashed indexes",
                        (database, _) -> given(database, "{}").createIndex(json("{'a': 'hashed'}"))),
                refused(
                        GROUP,
                        "wildcard indexes",
                        (database, _) -> given(database, "{}").createIndex(json("{'$**': 1}"))));
    }

    private static List<Feature> administration() {
        return List.of(
                refused(
                        GROUP,
                        "indexes with a collation",
                        (database, _) -> given(database, "{}")
                                .createIndex(
                                        json("{'a': 1}"),
                                        new IndexOptions()
                                                .collation(Collation.builder()
                                                        .locale("en")
                                                        .build()))),
                refused(
                        GROUP,
                        "hidden indexes",
                        (database, _) ->
                                given(database, "{}").createIndex(json("{'a': 1}"), new IndexOptions().hidden(true))),
                refused(
                        GROUP,
                        "createUser",
                        (database, _) -> database.runCommand(json("{'createUser': 'u', 'pwd': 'p', 'roles': []}"))),
                refused(GROUP, "collMod", (database, _) -> database.runCommand(json("{'collMod': 'things'}"))));
    }

    private static List<Feature> stages() {
        var all = new ArrayList<Feature>();
        for (var stage : List.of(
                "{'$graphLookup': {'from': 'things', 'startWith': '$a', 'connectFromField': 'a', 'connectToField': 'b', 'as': 'c'}}",
                "{'$unionWith': 'things'}",
                "{'$out': 'other'}",
                "{'$merge': 'other'}",
                "{'$bucketAuto': {'groupBy': '$a', 'buckets': 2}}",
                "{'$setWindowFields': {'sortBy': {'a': 1}, 'output': {}}}",
                "{'$indexStats': {}}",
                "{'$geoNear': {'near': [1, 2], 'distanceField': 'd'}}")) {
            var name = json(stage).keySet().iterator().next();
            all.add(refused(
                    GROUP,
                    "the stage " + name,
                    (database, _) -> given(database, "{'a': 1}")
                            .aggregate(pipeline(stage))
                            .first()));
        }
        for (var expression : List.of(
                "{'$function': {'body': 'x', 'args': [], 'lang': 'js'}}",
                "{'$dateTrunc': {'date': '$d', 'unit': 'day'}}")) {
            var name = json(expression).keySet().iterator().next();
            all.add(refused(
                    GROUP,
                    "the expression " + name,
                    (database, _) -> given(database, "{'a': 1}")
                            .aggregate(pipeline("{'$project': {'x': " + expression + "}}"))
                            .first()));
        }
        all.add(refused(
                GROUP,
                "change streams",
                (database, _) -> given(database, "{'a': 1}").watch().first()));
        return all;
    }
}
