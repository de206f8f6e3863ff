package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.value.SortOrder;

/** Sorts what no index sorts. Only the keys are in memory, and with a limit only the best of them. */
final class Sorting {
    /** MongoDB's own bound. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final int MEMORY_EXCEEDED = 292;

    private final SortOrder order;
    private final long skip;
    private final long kept;
    private final PriorityQueue<Key> best = new PriorityQueue<>(Key.ORDER.reversed());
    private long bytes;

    Sorting(SortOrder order, long skip, long limit) {
        this.order = order;
        this.skip = skip;
        kept = limit == 0 ? Long.MAX_VALUE : skip + limit;
    }

    void add(StoredDocument found) {
        var key = new Key(order.keyOf(found.document()), found.row());
        best.add(key);
        bytes += key.bytes();
        if (best.size() > kept) {
            bytes -= best.remove().bytes();
        }
        if (bytes > MOST_BYTES) {
            throw new MongoServerError(
                    MEMORY_EXCEEDED,
                    "QueryExceededMemoryLimitNoDiskUseAllowed",
                    "Sort exceeded memory limit of " + MOST_BYTES + " bytes");
        }
    }

    /** In order, after what is to be skipped. */
    List<Long> rows() {
        var sorted = new ArrayList<>(best);
        sorted.sort(Key.ORDER);
        return sorted.stream().skip(skip).map(Key::row).toList();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Key(byte[] key, long row) {
        private static final int OVERHEAD = 48;

        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::key, Arrays::compareUnsigned).thenComparingLong(Key::row);

        int bytes() {
            return key.length + OVERHEAD;
        }
    }
}
