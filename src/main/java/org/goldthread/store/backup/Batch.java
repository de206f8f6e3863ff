package org.goldthread.store.backup;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/** Documents that are inserted together, as many as go well into one message. */
final class Batch {
    private static final int MOST = 1000;
    private static final long BYTES = 8 << 20;

    private final MongoCollection<BsonDocument> target;
    private final List<BsonDocument> waiting = new ArrayList<>();
    private long bytes;

    Batch(MongoCollection<BsonDocument> target) {
        this.target = target;
    }

    void add(BsonDocument document, long size) {
        waiting.add(document);
        bytes += size;
        if (waiting.size() == MOST || bytes >= BYTES) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            target.insertMany(waiting);
            waiting.clear();
            bytes = 0;
        }
    }
}
