package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.nio.file.Path;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MongoDB's bound of 16 MB for a document holds here too. */
class LargeDocumentTest {
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void seventeenMegabytesAreRefusedAndNothingElseSuffers() {
        try (var store = OpenStore.in(folder)) {
            var things = store.things();
            things.insertOne(new Document("_id", "large").append("text", "x".repeat(15 * MEGABYTE)));
            // the driver itself knows the bound from the store
            assertThatThrownBy(() -> things.insertOne(new Document("text", "x".repeat(17 * MEGABYTE))))
                    .isInstanceOf(BsonMaximumSizeExceededException.class);
            // it cannot know what an update grows to
            assertThatThrownBy(() -> things.updateOne(
                            new Document("_id", "large"),
                            new Document("$set", new Document("more", "y".repeat(2 * MEGABYTE)))))
                    .isInstanceOf(MongoWriteException.class)
                    .extracting(error -> ((MongoException) error).getCode())
                    .isEqualTo(10334);
            var found = things.find(new Document("_id", "large")).first();
            assertThat(found).doesNotContainKey("more");
            assertThat(found.getString("text")).hasSize(15 * MEGABYTE);
            assertThat(things.countDocuments()).isEqualTo(1);
        }
    }
}
