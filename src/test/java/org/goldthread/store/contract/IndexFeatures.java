package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.finds;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.ids;
import static org.goldthread.store.contract.Fixtures.json;
import static org.goldthread.store.contract.Fixtures.stageOf;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Indexes: what they keep unique, and which queries use them. */
final class IndexFeatures {
    private static final String GROUP = "Indexes";

    private IndexFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(uniqueKinds());
        all.addAll(otherKinds());
        all.addAll(parallelArrays());
        all.addAll(used());
        all.addAll(chosen());
        return all;
    }

    private static List<Feature> uniqueKinds() {
        return List.of(
                works(GROUP, "unique", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 2}");
                    things.createIndex(json("{'a': 1}"), new IndexOptions().unique(true));
                    refusesDuplicate(() -> things.insertOne(json("{'a': 1.0}")));
                    refusesDuplicate(() -> things.updateOne(json("{'a': 2}"), json("{'$set': {'a': 1}}")));
                    things.insertOne(json("{'_id': 9}"));
                    refusesDuplicate(() -> things.insertOne(json("{'a': null}")));
                }),
                works(GROUP, "unique over several fields, descending", (database, _) -> {
                    var things = given(database, "{'a': 1, 'b': 1}");
                    things.createIndex(json("{'a': 1, 'b': -1}"), new IndexOptions().unique(true));
                    things.insertOne(json("{'a': 1, 'b': 2}"));
                    refusesDuplicate(() -> things.insertOne(json("{'a': 1, 'b': 2}")));
                }),
                works(GROUP, "unique on an array's elements", (database, _) -> {
                    var things = given(database, "{'a': [1, 2]}");
                    things.createIndex(json("{'a': 1}"), new IndexOptions().unique(true));
                    things.insertOne(json("{'a': [3, 3]}"));
                    refusesDuplicate(() -> things.insertOne(json("{'a': [4, 2]}")));
                }),
                works(GROUP, "unique and sparse", (database, _) -> {
                    var things = given(database, "{}", "{'b': 1}");
                    things.createIndex(
                            json("{'a': 1}"), new IndexOptions().unique(true).sparse(true));
                    things.insertOne(json("{'a': 1}"));
                    refusesDuplicate(() -> things.insertOne(json("{'a': 1}")));
                    finds(things, "{'a': null, '_id': {'$lte': 2}}", 1, 2);
                }));
    }

    private static List<Feature> otherKinds() {
        return List.of(
                works(GROUP, "unique and partial", (database, _) -> {
                    var things = given(database, "{'a': 1, 'open': true}", "{'a': 1, 'open': false}");
                    var options = new IndexOptions().unique(true).partialFilterExpression(json("{'open': true}"));
                    things.createIndex(json("{'a': 1}"), options);
                    things.insertOne(json("{'a': 1, 'open': false}"));
                    refusesDuplicate(() -> things.insertOne(json("{'a': 1, 'open': true}")));
                    assertThat(things.countDocuments(json("{'a': 1}"))).isEqualTo(3);
                }),
                works(GROUP, "an index over duplicates is not built", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 1}");
                    assertThatThrownBy(() -> things.createIndex(json("{'a': 1}"), new IndexOptions().unique(true)))
                            .isInstanceOfSatisfying(
                                    MongoException.class,
                                    e -> assertThat(e.getCode()).isEqualTo(11000));
                    assertThat(things.listIndexes()).hasSize(1);
                }),
                works(GROUP, "expireAfterSeconds is kept and listed", (database, _) -> {
                    var things = given(database, "{}");
                    things.createIndex(json("{'at': 1}"), new IndexOptions().expireAfter(90L, TimeUnit.DAYS));
                    var listed = things.listIndexes().into(new ArrayList<>()).getLast();
                    assertThat(listed.get("expireAfterSeconds", Number.class).longValue())
                            .isEqualTo(TimeUnit.DAYS.toSeconds(90));
                }),
                works(GROUP, "created again it stays as it is; otherwise under its name is an error", (database, _) -> {
                    var things = given(database, "{}");
                    things.createIndex(json("{'a': 1}"), new IndexOptions().name("x"));
                    things.createIndex(json("{'a': 1}"), new IndexOptions().name("x"));
                    assertThatThrownBy(() -> things.createIndex(json("{'b': 1}"), new IndexOptions().name("x")))
                            .isInstanceOfSatisfying(
                                    MongoCommandException.class,
                                    e -> assertThat(e.getErrorCode()).isEqualTo(86));
                    things.dropIndex("x");
                    assertThat(things.listIndexes()).hasSize(1);
                }));
    }

    private static List<Feature> parallelArrays() {
        return List.of(works(GROUP, "two arrays in one index are an error", (database, _) -> {
            var things = given(database);
            things.createIndex(json("{'a': 1, 'b': 1}"));
            assertThatThrownBy(() -> things.insertOne(json("{'a': [1, 2], 'b': [1, 2]}")))
                    .isInstanceOf(MongoWriteException.class);
            things.insertOne(json("{'a': [1, 2], 'b': 1}"));
        }));
    }

    private static List<Feature> used() {
        return List.of(
                works(GROUP, "used for equality, $in, ranges, prefixes of texts", (database, _) -> {
                    var things = given(
                            database, "{'a': 'apple', 'b': 1}", "{'a': 'pear', 'b': 2}", "{'a': 'apricot', 'b': 3}");
                    things.createIndex(json("{'a': 1, 'b': 1}"));
                    usesIndex(things, "{'a': 'apple'}", "{}", 1);
                    usesIndex(things, "{'a': {'$in': ['pear', 'apple']}, 'b': {'$gt': 1}}", "{}", 2);
                    usesIndex(things, "{'a': {'$gte': 'b'}}", "{}", 2);
                    usesIndex(things, "{'a': {'$regex': '^ap'}}", "{}", 1, 3);
                    assertThat(stageOf(things.find(json("{'b': 1}")).explain())).isEqualTo("COLLSCAN");
                }),
                works(GROUP, "used for the order, forwards and backwards", (database, _) -> {
                    var things = given(database, "{'o': 1, 'at': 5}", "{'o': 1, 'at': 9}", "{'o': 2, 'at': 7}");
                    things.createIndex(json("{'o': 1, 'at': -1}"));
                    var backwards = things.find(json("{'o': 1}")).sort(json("{'at': 1}"));
                    assertThat(ids(backwards)).containsExactly(1, 2);
                    assertThat(backwards.explain().toJson()).contains("IXSCAN").doesNotContain("\"SORT\"");
                    var all = things.find().sort(json("{'o': -1, 'at': 1}"));
                    assertThat(ids(all)).containsExactly(3, 1, 2);
                    assertThat(all.explain().toJson()).contains("IXSCAN").doesNotContain("\"SORT\"");
                }),
                works(GROUP, "used for arrays, each document once", (database, _) -> {
                    var things = given(database, "{'t': ['x', 'y']}", "{'t': ['y', 'z']}", "{'t': []}");
                    things.createIndex(json("{'t': 1}"));
                    usesIndex(things, "{'t': {'$in': ['x', 'y', 'z']}}", "{}", 1, 2);
                    assertThat(things.countDocuments(json("{'t': {'$gte': 'a'}}")))
                            .isEqualTo(2);
                    things.updateOne(json("{'_id': 1}"), json("{'$set': {'t': 'q'}}"));
                    finds(things, "{'t': 'y'}", 2);
                    finds(things, "{'t': 'q'}", 1);
                }));
    }

    private static List<Feature> chosen() {
        return List.of(
                works(GROUP, "ranges on an array may be met by two elements", (database, _) -> {
                    var things = given(database, "{'n': [1, 9]}", "{'n': [5]}");
                    things.createIndex(json("{'n': 1}"));
                    finds(things, "{'n': {'$gt': 4, '$lt': 6}}", 1, 2);
                    finds(things, "{'n': {'$gt': 6, '$lt': 4}}", 1);
                }),
                works(GROUP, "hint by name and by key", (database, _) -> {
                    var things = given(database, "{'a': 1, 'b': 2}");
                    things.createIndex(json("{'a': 1}"));
                    things.createIndex(json("{'b': 1}"));
                    assertThat(things.find(json("{'a': 1, 'b': 2}"))
                                    .hint(json("{'b': 1}"))
                                    .explain()
                                    .toJson())
                            .contains("b_1");
                }));
    }

    private static void usesIndex(MongoCollection<Document> things, String filter, String sort, Object... expected) {
        var found = things.find(json(filter)).sort(json(sort));
        assertThat(stageOf(found.explain())).isEqualTo("IXSCAN");
        finds(things, filter, expected);
    }

    private static void refusesDuplicate(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }
}
