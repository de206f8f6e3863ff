package org.goldthread.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the embedded store, or on the server that GOLDTHREAD_MONGODB_URI names. */
class BackupTest {
    private static final Instant MADE = Instant.parse("2026-11-29T09:00:00Z");

    private static Databases databases;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void open() throws IOException {
        databases = new Databases();
    }

    @AfterAll
    static void close() throws IOException {
        databases.close();
    }

    @BeforeEach
    void name() {
        file = folder.resolve("back-up.zip");
    }

    @Test
    void whatWasBackedUpAndWipedComesBackToTheByte() throws IOException {
        var database = databases.empty("wiped");
        SomeData.fill(database);
        var before = SomeData.fingerprint(database);
        var summary = Backup.write(database, file, MADE);
        assertThat(summary).isEqualTo(new Summary(5, 2508, 6));
        database.drop();
        assertThat(SomeData.fingerprint(database)).isEmpty();

        assertThat(restore(database)).isEqualTo(summary);

        assertThat(SomeData.fingerprint(database)).isEqualTo(before).hasSizeGreaterThan(2500);
        var again = folder.resolve("again.zip");
        Backup.write(database, again, MADE);
        try (var first = ArchiveReader.open(file);
                var second = ArchiveReader.open(again)) {
            assertThat(second.manifest()).isEqualTo(first.manifest());
        }
    }

    @Test
    void onlyItsMakerCanReadIt() throws IOException {
        Backup.write(small("private"), file, MADE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aStoreThatIsNotEmptyIsLeftAsItIs() throws IOException {
        var database = small("occupied");
        Backup.write(database, file, MADE);
        var before = SomeData.fingerprint(database);
        assertThatThrownBy(() -> restore(database))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContainingAll(" is not empty (", " has documents)");
        assertThat(SomeData.fingerprint(database)).isEqualTo(before);
    }

    @Test
    void aFlippedByteAnywhereIsFoundBeforeAnythingIsRestored() throws IOException {
        Backup.write(small("flipped"), file, MADE);
        var sound = Files.readAllBytes(file);
        var random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            var bytes = sound.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
            Files.write(file, bytes);
            try (var archive = ArchiveReader.open(file)) {
                // what the zip says beside the entries, as their date
                assertThat(archive.summary()).isEqualTo(new Summary(3, 41, 1));
            } catch (BackupFailure e) {
                assertThat(e.getMessage()).contains("The back-up " + file + " is damaged: ");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void oneThatWasCutOffIsRefused() throws IOException {
        Backup.write(small("cut"), file, MADE);
        var sound = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 100, sound.length / 2, sound.length - 1}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertThatThrownBy(() -> ArchiveReader.open(file))
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("is damaged");
        }
    }

    @Test
    void anEntryThatIsMissingOrChangedIsNamed() throws IOException {
        var database = small("entries");
        Backup.write(database, file, MADE);
        database.drop();
        var changed = folder.resolve("changed.zip");
        rewrite(changed, "things.documents.jsonl", "");
        assertThatThrownBy(() -> ArchiveReader.open(changed))
                .hasMessageContaining("is damaged: things.documents.jsonl is missing");
        rewrite(changed, "things.documents.jsonl", "{\"_id\": 1}\n");
        assertThatThrownBy(() -> ArchiveReader.open(changed))
                .hasMessageContaining("is damaged: things.documents.jsonl is not what was written");
        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void aRestoreThatFailsLeavesNothing() throws IOException {
        try (var archive = new ArchiveWriter(file)) {
            archive.add(Part.Kind.COLLECTION, "things.collection.json", "things", null, out -> {
                out.write("{\"name\": \"things\", \"options\": {}, \"indexes\": []}".getBytes(UTF_8));
                return 0;
            });
            archive.add(Part.Kind.DOCUMENTS, "things.documents.jsonl", "things", null, out -> {
                out.write("{\"_id\": 1}\n{\"_id\": 1}\n".getBytes(UTF_8));
                return 2;
            });
            archive.finish("twice", MADE);
        }
        var database = databases.empty("failed");
        assertThatThrownBy(() -> restore(database))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("was not restored")
                .hasMessageContaining("duplicate key");
        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void aFileWithoutAllItsBytesIsNamedAndTheEarlierBackUpStays() throws IOException {
        var database = small("incomplete");
        Files.writeString(file, "an earlier back-up");
        database.getCollection("contents.chunks").deleteOne(new Document("n", 0));
        assertThatThrownBy(() -> Backup.write(database, file, MADE))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("Could not find file chunk");
        assertThat(file).hasContent("an earlier back-up");
        assertThat(folder).isDirectoryContaining("glob:**back-up.zip").isDirectoryNotContaining("glob:**unfinished");
    }

    private MongoDatabase small(String name) {
        var database = databases.empty(name);
        for (int i = 0; i < 40; i++) {
            database.getCollection("things").insertOne(new Document("_id", i).append("text", "some text " + i));
        }
        SomeData.bucket(database).uploadFromStream("file", new java.io.ByteArrayInputStream(SomeData.bytes(50_000)));
        return database;
    }

    private Summary restore(MongoDatabase database) throws IOException {
        try (var archive = ArchiveReader.open(file)) {
            return Restore.into(database, archive);
        }
    }

    /** With another content for one entry, or without the entry if that is empty. */
    private void rewrite(Path target, String name, String content) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : zip.stream().toList()) {
                boolean changed = entry.getName().equals(name);
                if (!changed || !content.isEmpty()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(
                            changed
                                    ? content.getBytes(UTF_8)
                                    : zip.getInputStream(entry).readAllBytes());
                    out.closeEntry();
                }
            }
        }
    }
}
