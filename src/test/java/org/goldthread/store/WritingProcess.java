package org.goldthread.store;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import org.bson.Document;
import org.goldthread.store.sqlite.file.Synchronous;
import org.goldthread.store.sqlite.query.ScanWatch;

/** A process that writes until it is killed, and says of each write that it was acknowledged. */
public final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) {
        var folder = new StoreFolder(Path.of(args[0]), false);
        var store = EmbeddedStore.open(folder, Synchronous.FULL, Clock.systemUTC(), ScanWatch.NOBODY);
        try (var client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("goldthread").getCollection("things");
            for (int number = 0; ; number++) {
                things.insertOne(new Document("_id", args[1] + "-" + number).append("text", "x".repeat(500)));
                System.out.println(args[1] + "-" + number);
            }
        }
    }
}
