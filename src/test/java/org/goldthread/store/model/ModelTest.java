package org.goldthread.store.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random operations answered by the store and by {@link NaiveModel}: the answers have to be the same. A few thousand in
 * the ordinary run; {@code -Dgoldthread.model.seeds=20 -Dgoldthread.model.operations=10000} for all.
 */
class ModelTest {
    private static final int SEEDS = Integer.getInteger("goldthread.model.seeds", 2);
    private static final int OPERATIONS = Integer.getInteger("goldthread.model.operations", 1500);
    private static final int IDS = 120;

    @TempDir
    private Path folder;

    @Test
    void theStoreAnswersAsTheModelDoes() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            try (var store = open("seed" + seed);
                    var client = MongoClients.create(store.uri())) {
                var run = new Run(seed, client.getDatabase("goldthread").getCollection("things"));
                run.operate(OPERATIONS);
                assertThat(store.check().broken()).isEmpty();
                assertThat(run.uniqueErrors * 20)
                        .as("unique errors of seed %s", seed)
                        .isGreaterThanOrEqualTo(run.writes);
            }
        }
    }

    /** Shows that the comparison is worth something: entries vanish from an index behind the store's back. */
    @Test
    void aFaultInTheStoreIsFound() {
        try (var store = open("fault");
                var client = MongoClients.create(store.uri())) {
            var run = new Run(99, client.getDatabase("goldthread").getCollection("things"));
            run.operate(300);
            loseIndexEntries(folder.resolve("fault"));
            assertThatThrownBy(() -> run.operate(2000)).isInstanceOf(AssertionError.class);
            assertThat(store.check().broken()).isNotEmpty();
        }
    }

    private SqliteStore open(String name) {
        return SqliteStore.open(
                folder.resolve(name), "goldthread", Settings.DURABLE.with(Synchronous.OFF), Clock.systemUTC());
    }

    private static void loseIndexEntries(Path store) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.resolve(StoreFile.NAME));
                var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 5000");
            assertThat(statement.executeUpdate("delete from i1 where document % 3 = 0"))
                    .isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Run {
        private final long seed;
        private final Draw draw;
        private final NaiveModel model = new NaiveModel();
        private final MongoCollection<Document> things;
        private int writes;
        private int uniqueErrors;

        Run(long seed, MongoCollection<Document> things) {
            this.seed = seed;
            this.things = things;
            draw = new Draw(seed);
            things.createIndex(new Document("a", 1));
            things.createIndex(new Document("b", -1).append("_id", 1));
            things.createIndex(new Document("n.x", 1).append("u", 1));
            things.createIndex(new Document("t", 1));
            things.createIndex(
                    new Document("u", 1), new IndexOptions().unique(true).sparse(true));
        }

        void operate(int operations) {
            for (int i = 0; i < operations; i++) {
                int kind = draw.below(20);
                if (kind < 7) {
                    insert();
                } else if (kind < 13) {
                    find();
                } else if (kind < 15) {
                    count();
                } else if (kind < 19) {
                    update();
                } else {
                    delete();
                }
            }
            assertThat(found(new Document(), new Document("_id", 1), 0, 0)).isEqualTo(model.all());
        }

        private void insert() {
            var document = draw.document(IDS);
            assertThat(write(() -> things.insertOne(document)))
                    .as("insert %s", document)
                    .isEqualTo(model.insert(document));
        }

        private void find() {
            var filter = draw.filter();
            var sort = draw.sort();
            int skip = draw.below(4);
            int limit = draw.below(3) * 5;
            var found = found(filter, sort, skip, limit);
            var expected = model.find(filter, sort, skip, limit);
            var what = "seed " + seed + ": find " + filter.toJson() + " sort " + sort.toJson();
            assertThat(ids(found)).as(what).isEqualTo(ids(expected));
            assertThat(found).as(what).isEqualTo(expected);
        }

        private List<Document> found(Document filter, Document sort, int skip, int limit) {
            var found = things.find(filter).sort(sort).skip(skip).limit(limit).batchSize(7);
            return found.map(document -> Document.parse(document.toJson())).into(new ArrayList<>());
        }

        private static List<Object> ids(List<Document> documents) {
            return documents.stream().map(document -> document.get("_id")).toList();
        }

        private void count() {
            var filter = draw.filter();
            assertThat(things.countDocuments(filter))
                    .as("seed %s: count %s", seed, filter.toJson())
                    .isEqualTo(model.count(filter));
        }

        /** Of one document by its _id, or of all that match where no error can leave them changed by halves. */
        private void update() {
            var field = draw.plainField();
            var filter = field.equals("u") ? new Document("_id", draw.below(IDS)) : draw.filter();
            boolean unset = draw.below(5) == 0;
            var value = field.equals("u") ? (Object) draw.below(IDS) : draw.value();
            var update = new Document(unset ? "$unset" : "$set", new Document(field, unset ? "" : value));
            long[] matched = {-1};
            write(() -> matched[0] = things.updateMany(filter, update).getMatchedCount());
            assertThat(matched[0])
                    .as("seed %s: update %s %s", seed, filter.toJson(), update.toJson())
                    .isEqualTo(model.update(filter, field, value, unset));
        }

        private void delete() {
            var filter = new Document("_id", new Document("$in", List.of(draw.below(IDS), draw.below(IDS))));
            var both = draw.below(2) == 0 ? filter : new Document("$and", List.of(filter, draw.filter()));
            assertThat(things.deleteMany(both).getDeletedCount()).isEqualTo(model.delete(both));
            writes++;
        }

        private boolean write(Runnable write) {
            writes++;
            try {
                write.run();
                return true;
            } catch (MongoWriteException e) {
                assertThat(e.getError().getCode()).isEqualTo(11000);
                uniqueErrors++;
                return false;
            }
        }
    }
}
