package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.store.contract.Feature.works;
import static org.goldthread.store.contract.Fixtures.given;
import static org.goldthread.store.contract.Fixtures.ids;
import static org.goldthread.store.contract.Fixtures.json;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** Transactions, write concerns, and files. */
final class TransactionFeatures {
    private static final String GROUP = "Transactions and files";

    private TransactionFeatures() {}

    static List<Feature> all() {
        var all = new ArrayList<Feature>();
        all.addAll(outcomes());
        all.addAll(triesAndConcerns());
        all.addAll(filesAndCollections());
        return all;
    }

    private static List<Feature> outcomes() {
        return List.of(
                works(GROUP, "a transaction over several collections, committed", (database, client) -> {
                    var things = given(database, "{'_id': 1}");
                    try (var session = client.startSession()) {
                        session.startTransaction();
                        things.insertOne(session, json("{'_id': 2}"));
                        things.updateOne(session, json("{'_id': 1}"), json("{'$set': {'a': 1}}"));
                        assertThat(ids(things.find(session).sort(json("{'_id': 1}"))))
                                .containsExactly(1, 2);
                        assertThat(things.countDocuments()).isEqualTo(1);
                        session.commitTransaction();
                    }
                    assertThat(things.countDocuments()).isEqualTo(2);
                }),
                works(GROUP, "a transaction, aborted", (database, client) -> {
                    var things = given(database, "{'_id': 1}");
                    try (var session = client.startSession()) {
                        session.startTransaction();
                        things.deleteMany(session, json("{}"));
                        session.abortTransaction();
                    }
                    assertThat(things.countDocuments()).isEqualTo(1);
                }),
                works(GROUP, "a collection and its first documents made in a transaction", (database, client) -> {
                    given(database, "{}");
                    try (var session = client.startSession()) {
                        session.startTransaction();
                        database.getCollection("fresh").insertOne(session, json("{'_id': 1}"));
                        session.abortTransaction();
                        session.startTransaction();
                        database.getCollection("other").insertOne(session, json("{'_id': 1}"));
                        session.commitTransaction();
                    }
                    assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("things", "other");
                }));
    }

    private static List<Feature> triesAndConcerns() {
        return List.of(
                works(GROUP, "an error in a transaction undoes all of it", (database, client) -> {
                    var things = given(database, "{'_id': 1}");
                    try (var session = client.startSession()) {
                        session.startTransaction();
                        things.insertOne(session, json("{'_id': 2}"));
                        assertThatThrownBy(() -> things.insertOne(session, json("{'_id': 1}")))
                                .isInstanceOf(MongoWriteException.class);
                        session.abortTransaction();
                    }
                    assertThat(ids(things.find())).containsExactly(1);
                }),
                works(GROUP, "withTransaction, which tries again", (database, client) -> {
                    var things = given(database, "{'_id': 1, 'n': 0}");
                    try (var session = client.startSession()) {
                        session.withTransaction(
                                () -> things.updateOne(session, json("{'_id': 1}"), json("{'$inc': {'n': 1}}")));
                    }
                    assertThat(things.find().first()).isEqualTo(json("{'_id': 1, 'n': 1}"));
                }),
                works(GROUP, "write concerns 0, 1, majority and journalled", (database, _) -> {
                    var things = given(database);
                    for (var concern : List.of(WriteConcern.W1, WriteConcern.MAJORITY, WriteConcern.JOURNALED)) {
                        things.withWriteConcern(concern).insertOne(new Document());
                    }
                    things.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document());
                    things.insertOne(new Document());
                    assertThat(things.countDocuments()).isGreaterThanOrEqualTo(4);
                }));
    }

    private static List<Feature> filesAndCollections() {
        return List.of(
                works(GROUP, "GridFS up and down, and deleted", (database, _) -> {
                    var bytes = new byte[3_000_000];
                    new Random(1).nextBytes(bytes);
                    var bucket = GridFSBuckets.create(database);
                    var id = bucket.uploadFromStream("file", new ByteArrayInputStream(bytes));
                    var out = new ByteArrayOutputStream();
                    bucket.downloadToStream(id, out);
                    assertThat(out.toByteArray()).isEqualTo(bytes);
                    bucket.delete(id);
                    assertThat(database.getCollection("fs.chunks").countDocuments())
                            .isZero();
                }),
                works(GROUP, "collections are listed, renamed, dropped", (database, _) -> {
                    var things = given(database, "{}");
                    things.createIndex(json("{'a': 1}"));
                    things.renameCollection(new com.mongodb.MongoNamespace(database.getName(), "renamed"));
                    assertThat(database.listCollectionNames()).containsExactly("renamed");
                    assertThat(database.getCollection("renamed").listIndexes()).hasSize(2);
                    database.getCollection("renamed").drop();
                    assertThat(database.listCollectionNames()).isEmpty();
                }));
    }
}
