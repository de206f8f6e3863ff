package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result four times as large as the memory of the whole process, client included, is read to its end. */
class LargeResultTest {
    @TempDir
    private Path folder;

    @Test
    void isPagedFromTheDisk() throws Exception {
        var other = OtherProcess.run(ReadingProcess.class, List.of("-Xmx64m"), folder.toString());
        assertThat(other.said()).contains("found 6000, sorted 6000, aggregated 6000");
        assertThat(other.exit()).isZero();
    }

    /** Writes 240 MB and reads them again in three ways. */
    public static final class ReadingProcess {
        private static final int DOCUMENTS = 6000;
        private static final int BATCH = 50;

        private ReadingProcess() {}

        public static void main(String[] args) {
            try (var store = OpenStore.in(Path.of(args[0]))) {
                store.things().createIndex(new Document("n", -1));
                for (int i = 0; i < DOCUMENTS; i++) {
                    store.things()
                            .insertOne(new Document("_id", i).append("n", i).append("text", text(i)));
                }
                int sorted = 0;
                int next = DOCUMENTS;
                for (var found :
                        store.things().find().sort(new Document("n", -1)).batchSize(BATCH)) {
                    sorted += found.getInteger("n") == --next ? 1 : 0;
                }
                System.out.printf(
                        "found %d, sorted %d, aggregated %d%n",
                        count(store.things().find().batchSize(BATCH)),
                        sorted,
                        count(store.things()
                                .aggregate(List.of(new Document("$addFields", new Document("more", "$n"))))
                                .batchSize(BATCH)));
            }
        }

        private static String text(int number) {
            return Integer.toString(number)
                    .repeat(40_000 / Integer.toString(number).length());
        }

        private static int count(Iterable<Document> documents) {
            int count = 0;
            for (var _ : documents) {
                count++;
            }
            return count;
        }
    }
}
