package org.goldthread.store.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.goldthread.GoldenFiles;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** {@code mongo-init} says of the store what the product says, and its validators take what the product writes. */
@GoldthreadTest
class MongoInitTest {
    private static final List<String> WITHOUT_VALIDATOR = List.of("contents.chunks", "contents.files");

    private final MongoTemplate store;

    MongoInitTest(MongoTemplate store) {
        this.store = store;
    }

    /** Run once with {@code -Dgoldthread.write-docs=true} after a change of an index or a field. */
    @Test
    void theFileRepeatsWhatTheProductDeclares() throws IOException {
        var text = Declared.by(store).text();
        if (Boolean.getBoolean("goldthread.write-docs")) {
            Files.writeString(Declared.FILE, text);
        }
        assertThat(Files.readString(Declared.FILE)).isEqualTo(text);
    }

    @TestFactory
    Stream<DynamicTest> aValidatorTakesWhatTheProductWritesAndRefusesHalfOfIt() {
        var all = Declared.written();
        assertThat(all.keySet()).hasSizeGreaterThan(12);
        return all.keySet().stream()
                .filter(collection -> !WITHOUT_VALIDATOR.contains(collection))
                .map(collection -> DynamicTest.dynamicTest(
                        collection, () -> check(collection, Validator.in(all.get(collection, Document.class)))));
    }

    private static void check(String collection, Validator validator) {
        assertThat(validator.required()).contains("_id");
        assertThat(GoldenFiles.of(collection)).isNotEmpty().allSatisfy(golden -> {
            assertThat(validator.judge(golden)).isEmpty();
            for (var field : validator.required()) {
                var less = new Document(golden);
                less.remove(field);
                assertThat(validator.judge(less)).containsExactly(field + " is missing");
            }
            for (var field : golden.keySet()) {
                var garbled = new Document(golden);
                garbled.put(field, golden.get(field) instanceof Boolean ? "yes" : true);
                assertThat(validator.judge(garbled)).hasSize(1);
            }
        });
    }
}
