package org.goldthread.files;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.bson.types.ObjectId;
import org.goldthread.rules.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** One blob per content. A content is written under a temporary id and then published under its hash. */
@Component
class Blobs {
    private static final int BATCH = 200;

    private final MongoTemplate store;
    private final Contents contents;
    private final Clock clock;

    Blobs(MongoTemplate store, Contents contents, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.clock = clock;
    }

    /** After this the content is there, and the sweep leaves it alone for a day. */
    void keep(Arrival arrival) throws IOException {
        if (isThere(arrival.sha256())) {
            return;
        }
        var content = new ObjectId();
        store.insert(new PendingContent(content, clock.instant()));
        try (var in = Files.newInputStream(arrival.content())) {
            contents.write(content, in);
        }
        try {
            store.insert(new Blob(arrival.sha256(), content, arrival.size(), clock.instant()));
            store.remove(pending(content), PendingContent.class);
        } catch (DuplicateKeyException e) {
            // Another upload of the same content was quicker.
            discard(content);
        }
    }

    private boolean isThere(String sha256) {
        return store.updateFirst(
                                query(where("_id").is(sha256)), Update.update("published", clock.instant()), Blob.class)
                        .getMatchedCount()
                == 1;
    }

    InputStream open(String sha256) {
        var blob = store.findById(sha256, Blob.class);
        if (blob == null) {
            throw new NotFound("content " + sha256);
        }
        return contents.read(blob.content(), blob.size());
    }

    /** Removes what was published before {@code cutoff} and that nobody refers to; returns how many. */
    int removeUnused(Instant cutoff, Predicate<String> used) {
        var removed = 0;
        var last = "";
        while (true) {
            var batch = store.find(
                    query(where("_id").gt(last).and("published").lt(cutoff))
                            .with(Sort.by("_id"))
                            .limit(Limit.of(BATCH)),
                    Blob.class);
            if (batch.isEmpty()) {
                return removed;
            }
            removed += (int) batch.stream()
                    .filter(blob -> !used.test(blob.sha256()))
                    .filter(blob -> remove(blob, cutoff))
                    .count();
            last = batch.getLast().sha256();
        }
    }

    /** Not if it was uploaded again meanwhile. */
    private boolean remove(Blob blob, Instant cutoff) {
        store.save(new PendingContent(blob.content(), clock.instant()));
        var unused = query(where("_id").is(blob.sha256()).and("published").lt(cutoff));
        if (store.remove(unused, Blob.class).getDeletedCount() == 0) {
            store.remove(pending(blob.content()), PendingContent.class);
            return false;
        }
        discard(blob.content());
        return true;
    }

    /** Removes what crashes before {@code cutoff} left of contents that were coming or going. */
    int removeLeftovers(Instant cutoff) {
        var left = store.find(query(where("since").lt(cutoff)), PendingContent.class);
        for (var each : left) {
            if (store.exists(query(where("content").is(each.content())), Blob.class)) {
                store.remove(pending(each.content()), PendingContent.class);
            } else {
                discard(each.content());
            }
        }
        return left.size();
    }

    private void discard(ObjectId content) {
        contents.remove(content);
        store.remove(pending(content), PendingContent.class);
    }

    private static Query pending(ObjectId content) {
        return query(where("_id").is(content));
    }
}
