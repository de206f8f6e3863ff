package org.goldthread.store.faults;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.goldthread.store.sqlite.command.Dispatcher;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.query.ScanWatch;

/** What a store answers to every question about {@code goldthread.things}, asked below the network to be quick. */
final class Answers implements AutoCloseable {
    private static final int DATA_CORRUPTION = 246;
    private static final int GROUPS = 10;

    private final StoreFile file;
    private final Dispatcher dispatcher;
    private final List<String> named = new ArrayList<>();

    Answers(Path folder) {
        file = StoreFile.open(folder, OpenStore.QUICK);
        dispatcher = new Dispatcher(file, Clock.systemUTC(), ScanWatch.NOBODY);
    }

    /** One document of those that the test writes. */
    static Document document(int number) {
        return new Document("_id", number)
                .append("group", number % GROUPS)
                .append("own", "n" + number)
                .append("text", (number + " ").repeat(10 + number % 150));
    }

    /** How many of the documents 0, 1, 2, … there are; the first gap ends them. A damaged one is there. */
    int count(int most) {
        for (int i = 0; i < most; i++) {
            var found = find(new Document("_id", i));
            if (found != null && found.isEmpty()) {
                return i;
            }
        }
        return most;
    }

    /** Whether every answer is that of a store with the first {@code count} documents, or an error. */
    boolean areThoseOf(int count, int most) {
        boolean right = true;
        for (int i = 0; i < most; i++) {
            var expected = i < count ? List.of(document(i)) : List.of();
            right &= isOrNamed(find(new Document("_id", i)), expected);
            right &= isOrNamed(find(new Document("own", "n" + i)), expected);
        }
        for (int group = 0; group < GROUPS; group++) {
            var expected = new ArrayList<Document>();
            for (int i = group; i < count; i += GROUPS) {
                expected.add(document(i));
            }
            right &= isOrNamed(find(new Document("group", group)), expected);
        }
        return right;
    }

    /** What was said of damage. */
    List<String> named() {
        return named;
    }

    private static boolean isOrNamed(@org.jspecify.annotations.Nullable List<?> found, List<?> expected) {
        return found == null || found.equals(expected);
    }

    /** Null if the answer was that something is damaged. */
    private @org.jspecify.annotations.Nullable List<?> find(Document filter) {
        var command = new Document("find", "things")
                .append("filter", filter)
                .append("sort", new Document("_id", 1))
                .append("batchSize", 10_000);
        try {
            var reply = dispatcher.run("goldthread", command, this).join();
            return (List<?>) ((Document) reply.get("cursor")).get("firstBatch");
        } catch (CompletionException e) {
            if (e.getCause() instanceof MongoServerError error && error.getCode() == DATA_CORRUPTION) {
                named.add(error.getMessageWithoutErrorCode());
                return null;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        dispatcher.close();
        file.close();
    }
}
