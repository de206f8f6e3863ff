package org.goldthread.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.bson.BsonString;
import org.bson.Document;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crash rounds would see a store that loses, doubles or halves: here each is made to happen. */
class VerificationTest {
    @TempDir
    private Path folder;

    private final Ledger ledger = new Ledger();
    private final Findings findings = new Findings();
    private SqliteStore store;
    private MongoClient client;
    private Contents contents;

    @BeforeEach
    void open() {
        store = Stores.open(folder, Synchronous.OFF);
        client = MongoClients.create(store.uri());
        contents = new Contents(client.getDatabase("crash"));
        contents.createIndexes();
        for (int i = 0; i < 10; i++) {
            thing("thing" + i, 1);
        }
        claim("key", "mine");
        file("file");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void whatIsAsItWasAcknowledgedIsNoFinding() {
        assertThat(found()).isEqualTo("lost 0, duplicated 0, mismatched 0");
    }

    @Test
    void whatWasOnItsWayMayBeThereOrNot() {
        ledger.things().get("thing1").begin(2);
        ledger.things().get("thing2").begin(2);
        contents.things().replaceOne(id("thing2"), Contents.thing("thing2", 2));
        ledger.things().get("thing3").begin(0);
        ledger.things().get("thing4").begin(0);
        contents.things().deleteOne(id("thing4"));
        assertThat(found()).isEqualTo("lost 0, duplicated 0, mismatched 0");
    }

    @Test
    void anInsertAnUpdateAndADeleteThatWereLost() {
        contents.things().deleteOne(id("thing1"));
        ledger.things().get("thing2").acknowledge(2);
        ledger.things().get("thing3").acknowledge(0);
        assertThat(found()).isEqualTo("lost 3, duplicated 0, mismatched 0");
    }

    @Test
    void aFileAndAClaimThatWereLost() {
        contents.files().delete(new BsonString("file"));
        contents.claims().deleteMany(new Document());
        assertThat(found()).isEqualTo("lost 2, duplicated 0, mismatched 0");
    }

    @Test
    void aKeyThatWasGivenTwice() {
        contents.claims().dropIndexes();
        claim("key", "yours");
        assertThat(found()).startsWith("lost 0, duplicated 2");
    }

    @Test
    void halfOfADocumentAndHalfOfAFile() {
        contents.things().updateOne(id("thing1"), new Document("$set", new Document("text", "half")));
        contents.chunks().deleteOne(new Document("n", 1));
        assertThat(found()).isEqualTo("lost 0, duplicated 0, mismatched 2");
    }

    @Test
    void whatNobodyWrote() {
        contents.things().insertOne(Contents.thing("another", 1));
        contents.files()
                .uploadFromStream(
                        new BsonString("stray"), "stray.bin", new ByteArrayInputStream(Contents.file("stray")));
        assertThat(found()).isEqualTo("lost 0, duplicated 0, mismatched 2");
    }

    private String found() {
        Verification.of(contents, ledger, findings);
        return findings.toString();
    }

    private static Document id(String id) {
        return new Document("_id", id);
    }

    private void thing(String id, int version) {
        contents.things().insertOne(Contents.thing(id, version));
        var entry = new Entry();
        entry.acknowledge(version);
        ledger.things().put(id, entry);
    }

    private void claim(String key, String id) {
        contents.claims().insertOne(Contents.claim(id, key));
        var claim = ledger.claims().computeIfAbsent(key, _ -> new Ledger.Claim());
        claim.asked().add(id);
        claim.got().add(id);
    }

    private void file(String id) {
        contents.files().uploadFromStream(new BsonString(id), id + ".bin", new ByteArrayInputStream(Contents.file(id)));
        var entry = new Entry();
        entry.acknowledge(1);
        ledger.files().put(id, entry);
    }
}
