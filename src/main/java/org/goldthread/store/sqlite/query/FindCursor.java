package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Projection;
import org.jspecify.annotations.Nullable;

/** The documents of a find. Between two batches it holds no more than its place, and reads on from there. */
public abstract class FindCursor extends Cursor {
    private static final int QUERY_PLAN_KILLED = 175;

    private final CollectionInfo collection;
    private final @Nullable Projection projection;
    private boolean done;

    FindCursor(CollectionInfo collection, @Nullable Projection projection) {
        super(collection.namespace());
        this.collection = collection;
        this.projection = projection;
    }

    /** From the present place on. */
    abstract Walk walk(View view);

    @Override
    List<Document> batch(View view, int most) {
        checkStillThere(view);
        var batch = new ArrayList<Document>();
        int bytes = 0;
        try (var walk = walk(view)) {
            while (batch.size() < most && bytes < BATCH_BYTES) {
                var found = walk.next();
                if (found == null) {
                    done = true;
                    break;
                }
                bytes += found.size();
                batch.add(projection == null ? found.document() : projection.apply(found.document()));
            }
            done |= walk.isOver();
        }
        return batch;
    }

    private void checkStillThere(View view) {
        var now = view.catalogue().find(collection.database(), collection.name());
        if (now == null || now.id() != collection.id()) {
            throw new MongoServerError(
                    QUERY_PLAN_KILLED, "QueryPlanKilled", "collection dropped. " + collection.namespace());
        }
    }

    @Override
    public boolean isDone() {
        return done;
    }

    /** Goes on from the cursor's place and moves it. */
    interface Walk extends AutoCloseable {
        @Nullable
        StoredDocument next();

        /** Whether it is known that nothing follows. */
        boolean isOver();

        @Override
        void close();
    }
}
