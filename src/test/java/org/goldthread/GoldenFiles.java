package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.BsonArray;
import org.bson.Document;

/** The documents in {@code golden/}, as they stand in a store. */
public final class GoldenFiles {
    private GoldenFiles() {}

    public static List<Document> of(String collection) {
        var file = "/golden/" + collection + ".json";
        try (var in = GoldenFiles.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return BsonArray.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(each -> Document.parse(each.asDocument().toJson()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
