package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The guard that fails a test whose queries have no index catches every kind of query, and lets indexed ones pass. */
@GoldthreadTest
class CollectionScansTest {
    private static final String SCANNED = "{'find': 'scanned', 'filter': {'no': 1}}";

    private final CollectionScans scans;
    private final MongoTemplate store;

    CollectionScansTest(CollectionScans scans, MongoTemplate store) {
        this.scans = scans;
        this.store = store;
    }

    @BeforeEach
    void aCollection() {
        store.getCollection("scanned").insertOne(new Document("_id", 1).append("yes", 1));
        store.getCollection("scanned").createIndex(new Document("yes", 1));
    }

    @AfterEach
    void noCollection() {
        scans.watchingTheTests(false);
        scans.take();
        store.dropCollection("scanned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SCANNED,
                "{'find': 'scanned', 'filter': {}}",
                "{'find': 'scanned', 'filter': {'yes': 1}, 'sort': {'no': 1}, 'hint': {'$natural': 1}}",
                "{'find': 'scanned', 'filter': {'$or': [{'yes': 1}, {'no': 1}]}}",
                "{'count': 'scanned', 'query': {'no': 1}}",
                "{'distinct': 'scanned', 'key': 'yes'}",
                "{'aggregate': 'scanned', 'pipeline': [{'$match': {'no': 1}}], 'cursor': {}}",
                "{'aggregate': 'scanned', 'pipeline': [{'$match': {'_id': 1}}, {'$lookup': {'from': 'scanned',"
                        + " 'localField': 'yes', 'foreignField': 'no', 'as': 'all'}}], 'cursor': {}}",
                "{'update': 'scanned', 'updates': [{'q': {'no': 1}, 'u': {'$set': {'yes': 2}}}]}",
                "{'delete': 'scanned', 'deletes': [{'q': {'no': 1}, 'limit': 1}]}",
                "{'findAndModify': 'scanned', 'query': {'no': 1}, 'remove': true}"
            })
    void aQueryWithoutAnIndexFailsItsTest(String command) {
        scans.watchingTheTests(true);
        store.getDb().runCommand(Document.parse(command));
        assertThatThrownBy(() -> CollectionScans.Guard.check(scans))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("scanned")
                .hasMessageContaining("CollectionScansTest.aQueryWithoutAnIndexFailsItsTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'find': 'scanned', 'filter': {'yes': 1}}",
                "{'find': 'scanned', 'filter': {'_id': {'$in': [1, 2]}}}",
                "{'find': 'scanned', 'filter': {}, 'sort': {'yes': -1}}",
                "{'count': 'scanned', 'query': {'yes': {'$gt': 0}}}",
                "{'aggregate': 'scanned', 'pipeline': [{'$match': {'_id': 1}}, {'$lookup': {'from': 'scanned',"
                        + " 'localField': 'yes', 'foreignField': 'yes', 'as': 'all'}}], 'cursor': {}}",
                "{'update': 'scanned', 'updates': [{'q': {'yes': 1}, 'u': {'$set': {'no': 2}}}]}"
            })
    void aQueryWithAnIndexDoesNot(String command) {
        scans.watchingTheTests(true);
        store.getDb().runCommand(Document.parse(command));
        CollectionScans.Guard.check(scans);
        assertThat(scans.take()).isEmpty();
    }

    @Test
    void whatATestItselfAsksDoesNotCount() {
        store.getDb().runCommand(Document.parse(SCANNED));
        assertThat(scans.take()).isEmpty();
    }

    @Test
    void everyExceptionHasItsReason() {
        assertThat(AllowedScans.ALL)
                .allSatisfy(allowed ->
                        assertThat(List.of(allowed.reason().split(" "))).hasSizeGreaterThan(5));
    }
}
