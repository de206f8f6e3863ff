package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** What was sealed by an earlier version keeps its seal, though what is sealed has more fields now. */
@GoldthreadTest
class OlderSealsTest {
    /** As the version sealed it that kept no more of a piece of work than its title. */
    private static final String SEAL = "4c6a6acd2bb67f20e2d271d96d9d091f5671097db273cf934330b0ea4f4b24f0";

    private final MappingMongoConverter converter;

    OlderSealsTest(MappingMongoConverter converter) {
        this.converter = converter;
    }

    @Test
    void anItemThatSaysNoMoreOfItsPieceOfWorkThanItsTitle() throws IOException {
        var older = converter.read(Submission.class, stored());
        assertThat(older.items()).allSatisfy(item -> assertThat(item.thread()).isNotBlank());
        assertThat(ContentHash.of(older)).isEqualTo(SEAL);
    }

    private static Document stored() throws IOException {
        var file = "/golden/older/submissions-without-engagement.json";
        try (var in = Objects.requireNonNull(OlderSealsTest.class.getResourceAsStream(file))) {
            var all = BsonArray.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Document.parse(all.getFirst().asDocument().toJson());
        }
    }
}
