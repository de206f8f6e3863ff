package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Bson;

/** The cursors that clients have not read to their end. One that nobody asks for during ten minutes is closed. */
public final class Cursors implements AutoCloseable {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int CURSOR_NOT_FOUND = 43;

    private final Map<Long, Cursor> open = new ConcurrentHashMap<>();

    /** The reply with the first documents; the cursor is kept if there are more. */
    public Document first(View view, Cursor cursor, int most, boolean single) {
        var documents = cursor.next(view, most);
        if (cursor.isDone() || single) {
            cursor.close();
            return reply("firstBatch", 0, cursor.namespace(), documents);
        }
        long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        open.put(id, cursor);
        return reply("firstBatch", id, cursor.namespace(), documents);
    }

    /** Of documents that are computed one by one: those that do not go into the first batch go to a file. */
    public Document first(View view, String namespace, Iterator<Document> documents, int most) {
        var first = new ArrayList<Document>();
        int bytes = 0;
        while (documents.hasNext() && first.size() < most && bytes < Cursor.BATCH_BYTES) {
            var document = documents.next();
            bytes += Bson.encode(document).length;
            first.add(document);
        }
        if (!documents.hasNext()) {
            return reply("firstBatch", 0, namespace, first);
        }
        long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        open.put(id, SpilledCursor.of(namespace, documents));
        view.checkTime();
        return reply("firstBatch", id, namespace, first);
    }

    public Document more(View view, long id, String namespace, int most) {
        var cursor = open.get(id);
        if (cursor == null || !cursor.namespace().equals(namespace)) {
            throw new MongoServerError(CURSOR_NOT_FOUND, "CursorNotFound", "cursor id " + id + " not found");
        }
        var documents = cursor.next(view, most);
        if (cursor.isDone()) {
            close(id);
            return reply("nextBatch", 0, namespace, documents);
        }
        return reply("nextBatch", id, namespace, documents);
    }

    /** Whether there was such a cursor. */
    public boolean close(long id) {
        var cursor = open.remove(id);
        if (cursor != null) {
            cursor.close();
        }
        return cursor != null;
    }

    public void closeIdle() {
        long before = System.nanoTime() - KEPT.toNanos();
        open.forEach((id, cursor) -> {
            if (cursor.isIdleSince(before)) {
                close(id);
            }
        });
    }

    public int size() {
        return open.size();
    }

    @Override
    public void close() {
        open.keySet().forEach(this::close);
    }

    private static Document reply(String batch, long id, String namespace, List<Document> documents) {
        var cursor = new Document("id", id).append("ns", namespace).append(batch, documents);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
