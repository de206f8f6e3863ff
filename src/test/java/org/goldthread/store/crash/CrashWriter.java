package org.goldthread.store.crash;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Writes until the store is gone. Each document has one writer, so that its versions follow one another. */
final class CrashWriter implements Runnable {
    private static final int DUPLICATE_KEY = 11000;
    private static final int MOST_FILES = 12;

    private final String name;
    private final Contents contents;
    private final Ledger ledger;
    private final AtomicInteger claimed;
    private final AtomicBoolean killed;
    private final Random random;
    private final List<String> mine = new ArrayList<>();
    private final ArrayDeque<String> myFiles = new ArrayDeque<>();
    private int number;
    private @Nullable RuntimeException failure;

    /** {@code name} is never used again; {@code killed} says that failures are what one expects. */
    CrashWriter(String name, Contents contents, Ledger ledger, AtomicInteger claimed, AtomicBoolean killed, long seed) {
        this.name = name;
        this.contents = contents;
        this.ledger = ledger;
        this.claimed = claimed;
        this.killed = killed;
        random = new Random(seed);
    }

    /** Takes over documents that an earlier writer left. */
    void adopt(List<String> things, List<String> files) {
        mine.addAll(things);
        myFiles.addAll(files);
    }

    @Nullable
    RuntimeException failure() {
        return failure;
    }

    @Override
    public void run() {
        try {
            while (true) {
                write(Kind.drawn(random.nextInt(100)));
            }
        } catch (MongoException | IllegalStateException e) {
            // a client that is closed throws the latter
            if (!killed.get()) {
                failure = e;
            }
        }
    }

    private void write(Kind kind) {
        switch (kind) {
            case INSERT -> insert();
            case UPDATE -> update();
            case DELETE -> delete();
            case CLAIM -> claim();
            case FILE -> file();
        }
    }

    private void insert() {
        var id = nextId();
        acknowledged(ledger.things(), id, 1, () -> contents.things().insertOne(Contents.thing(id, 1)));
        ledger.count(Kind.INSERT);
        mine.add(id);
    }

    private void update() {
        if (mine.isEmpty()) {
            return;
        }
        var id = mine.get(random.nextInt(mine.size()));
        int version = ledger.things().get(id).acknowledged() + 1;
        var changed = Contents.thing(id, version);
        acknowledged(ledger.things(), id, version, () -> {
            if (random.nextBoolean()) {
                contents.things().replaceOne(new Document("_id", id), changed);
            } else {
                changed.remove("_id");
                contents.things().updateOne(new Document("_id", id), new Document("$set", changed));
            }
        });
        ledger.count(Kind.UPDATE);
    }

    private void delete() {
        if (mine.isEmpty()) {
            return;
        }
        var id = mine.remove(random.nextInt(mine.size()));
        acknowledged(ledger.things(), id, 0, () -> contents.things().deleteOne(new Document("_id", id)));
        ledger.count(Kind.DELETE);
    }

    private void claim() {
        var key = "key" + claimed.getAndIncrement() / 2;
        var id = nextId();
        var claim = ledger.claims().computeIfAbsent(key, _ -> new Ledger.Claim());
        claim.asked().add(id);
        try {
            contents.claims().insertOne(Contents.claim(id, key));
            claim.got().add(id);
            ledger.count(Kind.CLAIM);
        } catch (MongoWriteException e) {
            if (e.getError().getCode() != DUPLICATE_KEY) {
                throw e;
            }
            claim.asked().remove(id);
        }
    }

    private void file() {
        if (myFiles.size() >= MOST_FILES) {
            var oldest = myFiles.remove();
            acknowledged(ledger.files(), oldest, 0, () -> contents.files().delete(new BsonString(oldest)));
        }
        var id = nextId();
        var bytes = new ByteArrayInputStream(Contents.file(id));
        ledger.uploads().incrementAndGet();
        acknowledged(
                ledger.files(), id, 1, () -> contents.files().uploadFromStream(new BsonString(id), id + ".bin", bytes));
        ledger.uploads().decrementAndGet();
        ledger.count(Kind.FILE);
        myFiles.add(id);
    }

    private static void acknowledged(Map<String, Entry> entries, String id, int version, Runnable write) {
        var entry = entries.computeIfAbsent(id, _ -> new Entry());
        entry.begin(version);
        write.run();
        entry.acknowledge(version);
    }

    private String nextId() {
        return name + "-" + number++;
    }
}
