package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.goldthread.GoldthreadTest;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Documents as this version writes them; every later version must read them. */
@GoldthreadTest
class ReadingStoredFilesTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private final MongoConverter converter;

    ReadingStoredFilesTest(MongoConverter converter) {
        this.converter = converter;
    }

    @Test
    void aFile() {
        var file = new StoredFile(
                new FileId("0f8fad5b-d9cb-469f-a165-70867728950e"),
                3L,
                new PersonId("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
                "خطة التدريب.pdf",
                "application/pdf",
                50L << 20,
                ABC,
                12,
                Set.of(FileNote.SCRIPT),
                NOON,
                Instant.parse("2026-03-02T12:00:00Z"),
                false);
        assertThat(converter.read(StoredFile.class, golden("stored-file"))).isEqualTo(file);
        assertThat(written(file)).isEqualTo(asWritten("stored-file"));
    }

    @Test
    void aBlob() {
        var blob = new Blob(ABC, new ObjectId("69a42c40a1b2c3d4e5f60718"), 50L << 20, NOON);
        assertThat(converter.read(Blob.class, golden("blob"))).isEqualTo(blob);
        assertThat(written(blob)).isEqualTo(asWritten("blob"));
    }

    private String written(Object value) {
        var document = new Document();
        converter.write(value, document);
        return document.toJson();
    }

    private static String asWritten(String name) {
        return golden(name).toJson();
    }

    private static Document golden(String name) {
        try (var in =
                Objects.requireNonNull(ReadingStoredFilesTest.class.getResourceAsStream("/golden/" + name + ".json"))) {
            return Document.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
