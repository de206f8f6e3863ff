package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.goldthread.store.sqlite.file.View;

/** An answer that a client fetches batch by batch. */
public abstract class Cursor implements AutoCloseable {
    /** Below the 16 MB of a reply, with room for what is around the documents. */
    static final int BATCH_BYTES = 12 * 1024 * 1024;

    private final String namespace;
    private volatile long lastUsed = System.nanoTime();

    Cursor(String namespace) {
        this.namespace = namespace;
    }

    public String namespace() {
        return namespace;
    }

    /** At most so many documents, and no more than fit into a reply; 0 for as many as fit. */
    public final synchronized List<Document> next(View view, int most) {
        lastUsed = System.nanoTime();
        return batch(view, most == 0 ? Integer.MAX_VALUE : most);
    }

    abstract List<Document> batch(View view, int most);

    public abstract boolean isDone();

    boolean isIdleSince(long time) {
        return lastUsed - time < 0;
    }

    @Override
    public void close() {
        // most hold nothing between two batches
    }
}
