package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store has done a write, its reply is lost, the driver sends it again: it is done once and answered as done. */
class LostReplyTest {
    private static final Document ADD_ONE = new Document("$inc", new Document("n", 1));

    @TempDir
    private Path folder;

    private OpenStore store;
    private DroppingProxy proxy;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void connectThroughTheProxy() throws IOException {
        store = OpenStore.in(folder);
        proxy = new DroppingProxy(store.port());
        client = MongoClients.create(store.uriAt(proxy.port()));
        things = OpenStore.thingsOf(client);
        things.insertOne(new Document("_id", 1).append("n", 0));
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        proxy.close();
        store.close();
    }

    @Test
    void anInsert() {
        proxy.loseReplyTo("insert");
        assertThat(things.insertOne(new Document("_id", 2)).wasAcknowledged()).isTrue();
        assertThat(proxy.dropped()).isEqualTo(1);
        assertThat(store.things().countDocuments()).isEqualTo(2);
    }

    @Test
    void severalInserts() {
        proxy.loseReplyTo("insert");
        assertThat(things.insertMany(List.of(new Document("a", 1), new Document("a", 2)))
                        .getInsertedIds())
                .hasSize(2);
        assertThat(proxy.dropped()).isEqualTo(1);
        assertThat(store.things().countDocuments()).isEqualTo(3);
    }

    @Test
    void anUpdate() {
        proxy.loseReplyTo("update");
        assertThat(things.updateOne(new Document("_id", 1), ADD_ONE).getModifiedCount())
                .isEqualTo(1);
        assertThat(proxy.dropped()).isEqualTo(1);
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void aDeletion() {
        proxy.loseReplyTo("delete");
        assertThat(things.deleteOne(new Document("_id", 1)).getDeletedCount()).isEqualTo(1);
        assertThat(proxy.dropped()).isEqualTo(1);
        assertThat(store.things().countDocuments()).isZero();
    }

    @Test
    void aFindAndModify() {
        proxy.loseReplyTo("findAndModify");
        var answered = things.findOneAndUpdate(
                new Document("_id", 1), ADD_ONE, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        assertThat(answered).isEqualTo(new Document("_id", 1).append("n", 1));
        assertThat(proxy.dropped()).isEqualTo(1);
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void aCommit() {
        proxy.loseReplyTo("commitTransaction");
        try (var session = client.startSession()) {
            session.startTransaction();
            things.updateOne(session, new Document("_id", 1), ADD_ONE);
            session.commitTransaction();
        }
        assertThat(proxy.dropped()).isEqualTo(1);
        assertThat(number()).isEqualTo(1);
    }

    private int number() {
        return store.things()
                .find(new Document("_id", 1))
                .map(found -> found.getInteger("n"))
                .first();
    }
}
