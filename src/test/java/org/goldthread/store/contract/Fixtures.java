package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/** Short words for the contract. */
final class Fixtures {
    private Fixtures() {}

    /** The collection with these documents, written as JSON; each gets its place as its _id if it has none. */
    static MongoCollection<Document> given(MongoDatabase database, String... documents) {
        var things = database.getCollection("things");
        for (int i = 0; i < documents.length; i++) {
            var document = json(documents[i]);
            document.putIfAbsent("_id", i + 1);
            things.insertOne(document);
        }
        return things;
    }

    static Document json(String text) {
        return Document.parse(text.replace('\'', '"'));
    }

    static List<Document> pipeline(String... stages) {
        return Arrays.stream(stages).map(Fixtures::json).toList();
    }

    static List<Object> ids(MongoIterable<Document> found) {
        return found.map(document -> document.get("_id")).into(new ArrayList<>());
    }

    /** The ids that a filter finds, in ascending order, with an index on the field and without. */
    static void finds(MongoCollection<Document> things, String filter, Object... expected) {
        assertThat(ids(things.find(json(filter)).sort(json("{'_id': 1}")))).containsExactly(expected);
    }

    static List<Document> all(MongoIterable<Document> found) {
        return found.into(new ArrayList<>());
    }

    static String stageOf(Document explained) {
        var plan = explained.get("queryPlanner", Document.class).get("winningPlan", Document.class);
        while (plan.get("inputStage") instanceof Document input) {
            plan = input;
        }
        return plan.getString("stage");
    }
}
