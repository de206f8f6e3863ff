package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.json;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Inserting, updating, replacing, deleting. */
final class CrudFeatures {
    private static final String GROUP = "Writing";

    private CrudFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(inserting());
        all.addAll(replacingAndDeleting());
        all.addAll(answering());
        all.addAll(identity());
        return all;
    }

    private static List<Feature> inserting() {
        return List.of(
                works(GROUP, "insertOne, with a generated _id", (database, _) -> {
                    var document = new Document("a", 1);
                    database.getCollection("things").insertOne(document);
                    assertThat(database.getCollection("things").find().first()).isEqualTo(document);
                }),
                works(GROUP, "insertOne twice with one _id is an error", (database, _) -> {
                    var things = given(database, "{'_id': 1}");
                    assertThatThrownBy(() -> things.insertOne(new Document("_id", 1.0)))
                            .isInstanceOfSatisfying(
                                    MongoWriteException.class,
                                    e -> assertThat(e.getError().getCode()).isEqualTo(11000));
                }),
                works(GROUP, "insertMany ordered stops at the first error", (database, _) -> {
                    var things = given(database, "{'_id': 1}");
                    var documents = List.of(json("{'_id': 2}"), json("{'_id': 1}"), json("{'_id': 3}"));
                    assertThatThrownBy(() -> things.insertMany(documents)).isInstanceOf(MongoBulkWriteException.class);
                    assertThat(things.countDocuments()).isEqualTo(2);
                }),
                works(GROUP, "insertMany unordered goes on after an error", (database, _) -> {
                    var things = given(database, "{'_id': 1}");
                    var documents = List.of(json("{'_id': 2}"), json("{'_id': 1}"), json("{'_id': 3}"));
                    assertThatThrownBy(() -> things.insertMany(documents, new InsertManyOptions().ordered(false)))
                            .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                                assertThat(e.getWriteResult().getInsertedCount())
                                        .isEqualTo(2);
                                assertThat(e.getWriteErrors()).hasSize(1);
                                assertThat(e.getWriteErrors().getFirst().getIndex())
                                        .isEqualTo(1);
                            });
                    assertThat(things.countDocuments()).isEqualTo(3);
                }));
    }

    private static List<Feature> replacingAndDeleting() {
        return List.of(
                works(GROUP, "replaceOne, and with upsert", (database, _) -> {
                    var things = given(database, "{'_id': 1, 'a': 1, 'b': 2}");
                    things.replaceOne(json("{'_id': 1}"), json("{'b': 3, 'a': 4}"));
                    things.replaceOne(json("{'_id': 2}"), json("{'c': 1}"), new ReplaceOptions().upsert(true));
                    assertThat(Fixtures.all(things.find().sort(json("{'_id': 1}"))))
                            .extracting(Document::toJson)
                            .containsExactly("{\"_id\": 1, \"b\": 3, \"a\": 4}", "{\"_id\": 2, \"c\": 1}");
                }),
                works(GROUP, "updateMany counts what it matched and what it changed", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 2}", "{'a': 1}");
                    var result = things.updateMany(json("{'a': {'$gte': 1}}"), json("{'$set': {'a': 2}}"));
                    assertThat(result.getMatchedCount()).isEqualTo(3);
                    assertThat(result.getModifiedCount()).isEqualTo(2);
                }),
                works(GROUP, "updateOne with upsert takes the filter's equalities", (database, _) -> {
                    var things = database.getCollection("things");
                    var result = things.updateOne(
                            json("{'k': 'x', 'n': {'$gt': 1}}"),
                            json("{'$set': {'v': 1}, '$setOnInsert': {'w': 2}}"),
                            new UpdateOptions().upsert(true));
                    assertThat(result.getUpsertedId()).isNotNull();
                    var found = things.find().projection(json("{'_id': 0}")).first();
                    assertThat(found).isEqualTo(json("{'k': 'x', 'v': 1, 'w': 2}"));
                }),
                works(GROUP, "deleteOne and deleteMany", (database, _) -> {
                    var things = given(database, "{'a': 1}", "{'a': 1}", "{'a': 1}", "{'a': 2}");
                    assertThat(things.deleteOne(json("{'a': 1}")).getDeletedCount())
                            .isEqualTo(1);
                    assertThat(things.deleteMany(json("{'a': 1}")).getDeletedCount())
                            .isEqualTo(2);
                    assertThat(things.countDocuments()).isEqualTo(1);
                }));
    }

    private static List<Feature> answering() {
        return List.of(
                works(GROUP, "bulkWrite of several kinds", (database, _) -> {
                    var things = given(database, "{'_id': 1, 'a': 1}");
                    var result = things.bulkWrite(
                            List.of(
                                    new InsertOneModel<>(json("{'_id': 2}")),
                                    new UpdateOneModel<>(json("{'_id': 1}"), json("{'$inc': {'a': 5}}")),
                                    new UpdateOneModel<>(json("{'_id': 9}"), json("{'$inc': {'a': 5}}"))),
                            new BulkWriteOptions().ordered(false));
                    assertThat(result.getInsertedCount()).isEqualTo(1);
                    assertThat(result.getModifiedCount()).isEqualTo(1);
                }),
                works(GROUP, "findOneAndUpdate, before and after", (database, _) -> {
                    var things = given(database, "{'_id': 1, 'n': 1}", "{'_id': 2, 'n': 5}");
                    var before = things.findOneAndUpdate(
                            json("{}"),
                            json("{'$inc': {'n': 1}}"),
                            new FindOneAndUpdateOptions().sort(json("{'n': -1}")));
                    assertThat(before).isEqualTo(json("{'_id': 2, 'n': 5}"));
                    var after = things.findOneAndUpdate(
                            json("{'_id': 2}"),
                            json("{'$inc': {'n': 1}}"),
                            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
                    assertThat(after).isEqualTo(json("{'_id': 2, 'n': 7}"));
                }),
                works(GROUP, "findOneAndUpdate with upsert, findOneAndDelete", (database, _) -> {
                    var things = database.getCollection("things");
                    var made = things.findOneAndUpdate(
                            json("{'_id': 'lock', 'until': {'$lte': 5}}"),
                            json("{'$set': {'until': 9}}"),
                            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
                    assertThat(made).isEqualTo(json("{'_id': 'lock', 'until': 9}"));
                    assertThat(things.findOneAndDelete(json("{'_id': 'lock'}"))).isEqualTo(made);
                    assertThat(things.findOneAndDelete(json("{'_id': 'lock'}"))).isNull();
                }));
    }

    private static List<Feature> identity() {
        return List.of(works(GROUP, "the _id cannot be changed", (database, _) -> {
            var things = given(database, "{'_id': 1}");
            assertThatThrownBy(() -> things.updateOne(json("{'_id': 1}"), json("{'$set': {'_id': 2}}")))
                    .isInstanceOf(MongoWriteException.class);
        }));
    }
}
