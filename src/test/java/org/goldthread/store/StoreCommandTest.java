package org.goldthread.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.file.Synchronous;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {
    private static final int WRITERS = 4;

    @TempDir
    private Path work;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aBackUpOfARunningStoreIsOfOneMoment() throws Exception {
        var backup = work.resolve("back-up.zip").toString();
        try (var store = open("store");
                var client = MongoClients.create(store.uri())) {
            var stop = new AtomicBoolean();
            var database = client.getDatabase("goldthread");
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> Thread.ofPlatform().start(() -> writePairs(database, number, stop)))
                    .toList();
            while (database.getCollection("second").countDocuments() < 50) {
                Thread.onSpinWait();
            }
            assertThat(run("check", "store")).isZero();
            assertThat(run("backup", "store", backup)).isZero();
            stop.set(true);
            for (var writer : writers) {
                writer.join();
            }
        }
        assertThat(run("restore", "other", backup)).isZero();
        assertThat(run("check", "other")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("index entries: sound", "are in " + backup, "are restored");
        var first = ids("other", "first");
        var second = ids("other", "second");
        assertThat(second).hasSizeGreaterThanOrEqualTo(50);
        assertThat(first).containsAll(second);
        assertThat(first).hasSizeLessThanOrEqualTo(second.size() + WRITERS);
    }

    /** Each document in one collection before its fellow in the other. */
    private static void writePairs(MongoDatabase database, int writer, AtomicBoolean stop) {
        for (int number = 0; !stop.get(); number++) {
            var pair = new Document("_id", writer + "-" + number);
            database.getCollection("first").insertOne(pair);
            database.getCollection("second").insertOne(pair);
        }
    }

    @Test
    void aClosedStoreIsBackedUpAndStaysAsItIs() throws IOException {
        fill("store");
        var before = contents("store");
        assertThat(run("backup", "store", work.resolve("back-up.zip").toString()))
                .isZero();
        assertThat(run("check", "store")).isZero();
        assertThat(contents("store")).isEqualTo(before);
        assertThat(work.toFile().list()).containsExactlyInAnyOrder("store", "back-up.zip");
    }

    @Test
    void nothingIsRestoredOverAStore() throws IOException {
        fill("store");
        var backup = work.resolve("back-up.zip").toString();
        assertThat(run("backup", "store", backup)).isZero();
        var before = contents("store");
        assertThat(run("restore", "store", backup)).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("already holds a store", "GOLDTHREAD_DATA");
        assertThat(contents("store")).isEqualTo(before);
    }

    @Test
    void aDamagedBackUpLeavesNoStore() throws IOException {
        fill("store");
        var backup = work.resolve("back-up.zip");
        assertThat(run("backup", "store", backup.toString())).isZero();
        var bytes = Files.readAllBytes(backup);
        Files.write(backup, java.util.Arrays.copyOf(bytes, bytes.length - 100));
        assertThat(run("restore", "new", backup.toString())).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is damaged");
        assertThat(work.resolve("new")).doesNotExist();
        assertThat(work.resolve("new.restoring")).doesNotExist();
    }

    @Test
    void aDamagedDocumentIsNamed() throws IOException {
        fill("store");
        flip("store", "the text of thing 7");
        assertThat(run("check", "store")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("goldthread.things is damaged", "thing 7", "NOT SOUND");
        said.reset();
        assertThat(run("backup", "store", work.resolve("back-up.zip").toString()))
                .isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The back-up was not made", "thing 7");
        assertThat(work.resolve("back-up.zip")).doesNotExist();
    }

    @Test
    void whereThereIsNoStoreItSaysSo() {
        assertThat(run("check", "nowhere")).isOne();
        assertThat(run("backup", "nowhere", work.resolve("back-up.zip").toString()))
                .isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no store in the folder");
    }

    private int run(String command, String folder, String... file) {
        var args = new ArrayList<>(List.of(command, work.resolve(folder).toString()));
        args.addAll(List.of(file));
        return StoreCommand.run(args.toArray(new String[0]), null, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private SqliteStore open(String folder) {
        return EmbeddedStore.open(
                new StoreFolder(work.resolve(folder), false), Synchronous.NORMAL, Clock.systemUTC(), ScanWatch.NOBODY);
    }

    private void fill(String folder) {
        try (var store = open(folder);
                var client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("goldthread").getCollection("things");
            for (int i = 0; i < 20; i++) {
                things.insertOne(new Document("_id", "thing " + i).append("text", "the text of thing " + i));
            }
        }
    }

    private Set<String> ids(String folder, String collection) {
        try (var store = open(folder);
                var client = MongoClients.create(store.uri())) {
            var ids = new HashSet<String>();
            client.getDatabase("goldthread")
                    .getCollection(collection)
                    .find()
                    .forEach(document -> ids.add(document.getString("_id")));
            return ids;
        }
    }

    private String contents(String folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(work.resolve(folder))) {
            for (var file : files.sorted().toList()) {
                all.append(file.getFileName())
                        .append(java.util.Arrays.hashCode(Files.readAllBytes(file)))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private void flip(String folder, String text) throws IOException {
        var file = work.resolve(folder).resolve(StoreFile.NAME);
        var bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        bytes[at] = (byte) (bytes[at] ^ 1);
        Files.write(file, bytes);
    }
}
