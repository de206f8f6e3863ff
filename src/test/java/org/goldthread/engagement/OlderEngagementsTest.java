package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.BsonArray;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Pieces of work from before anybody said anything of relationships are read. */
@GoldthreadTest
class OlderEngagementsTest {
    private final MappingMongoConverter converter;

    OlderEngagementsTest(MappingMongoConverter converter) {
        this.converter = converter;
    }

    @Test
    void nothingIsSaidInThemAndNothingElseIsLost() throws IOException {
        var older = documents();
        assertThat(older).isNotEmpty().allSatisfy(document -> {
            assertThat(document).doesNotContainKey("relationships");
            var read = converter.read(Engagement.class, document);
            assertThat(read.relationships()).isEmpty();
            assertThat(read.relationship(read.asker()).isOpen()).isTrue();
            var written = new Document();
            converter.write(read, written);
            written.remove("relationships");
            assertThat(written.toJson()).isEqualTo(document.toJson());
        });
    }

    private static List<Document> documents() throws IOException {
        try (var in = OlderEngagementsTest.class.getResourceAsStream(
                "/golden/older/engagements-without-relationships.json")) {
            assertThat(in).isNotNull();
            return BsonArray.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(each -> Document.parse(each.asDocument().toJson()))
                    .toList();
        }
    }
}
