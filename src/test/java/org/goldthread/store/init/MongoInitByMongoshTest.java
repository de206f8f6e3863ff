package org.goldthread.store.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every script of {@code mongo-init}, run in its order by MongoDB's own shell on an empty embedded store. */
@GoldthreadTest
class MongoInitByMongoshTest {
    private static final Path FOLDER = Path.of("mongo-init");

    @TempDir
    private Path folder;

    private final MongoTemplate product;
    private SqliteStore store;
    private MongoClient client;

    MongoInitByMongoshTest(MongoTemplate product) {
        this.product = product;
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        MongoShell.require();
        store = Stores.open(folder, Synchronous.OFF);
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void close() {
        if (store != null) {
            client.close();
            store.close();
        }
    }

    @Test
    void itsIndexesAreThoseOfTheProductAndItMayRunAgain() throws IOException, InterruptedException {
        var said = runAll() + runAll();
        assertThat(said)
                .contains(
                        "user: none made", "collections: " + Declared.written().size(), "validators: none set");

        var made = client.getDatabase("goldthread");
        var names = made.listCollectionNames();
        assertThat(new TreeMap<>(Indexes.of(made, names)))
                .isEqualTo(Declared.by(product).indexes());
    }

    @Test
    void anIndexThatTheStoreCannotMakeEndsIt() throws IOException, InterruptedException {
        var people = client.getDatabase("goldthread").getCollection("people");
        var twice = new Document("email", "twice@goldthread.example");
        people.insertMany(List.of(new Document("details", twice), new Document("details", twice)));
        var answer = run(FOLDER.resolve("2-collections.js"));
        assertThat(answer.exit()).as(answer.said()).isNotZero();
        assertThat(answer.said()).contains("duplicate key");
    }

    private String runAll() throws IOException, InterruptedException {
        var said = new StringBuilder();
        for (var script : scripts()) {
            var answer = run(script);
            assertThat(answer.exit()).as(answer.said()).isZero();
            said.append(answer.said());
        }
        return said.toString();
    }

    private static List<Path> scripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .toList();
        }
    }

    private MongoShell.Answer run(Path script) throws IOException, InterruptedException {
        return MongoShell.run(store.uri(), script, Map.of("GOLDTHREAD_DB_PASSWORD", "letters4and5digits"));
    }
}
