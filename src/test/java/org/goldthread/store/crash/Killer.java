package org.goldthread.store.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.goldthread.store.served.ServedStore;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.file.Synchronous;

/** Kills the store when its moment has come, and counts how often that moment was really hit. */
final class Killer {
    private static final Duration TICK = Duration.ofNanos(200_000);

    private final Path folder;
    private final Ledger ledger;
    private final Random random;
    private final Map<Moment, Integer> hits = new EnumMap<>(Moment.class);
    private long openingNanos = 100_000_000;

    Killer(Path folder, Ledger ledger, Random random) {
        this.folder = folder;
        this.ledger = ledger;
        this.random = random;
    }

    Map<Moment, Integer> hits() {
        return hits;
    }

    /** {@code killed} is set as soon as writers may fail. */
    void kill(ServedStore store, Moment moment, AtomicBoolean killed) {
        while (!ledger.isRoundFull()) {
            store.letRun(Duration.ofMillis(5));
        }
        switch (moment) {
            case SERVING, START_UP -> {
                store.letRun(upTo(Duration.ofMillis(400)));
                kill(store, killed);
            }
            case CHECKPOINT -> atCheckpoint(store, killed);
            case UPLOAD -> duringUpload(store, killed);
            case CLOSING -> {
                killed.set(true);
                store.beginClosing();
                if (!store.hasEndedAfter(upTo(Duration.ofMillis(60)))) {
                    store.kill();
                    hit(Moment.CLOSING);
                }
            }
        }
        if (moment == Moment.SERVING) {
            hit(moment);
        }
    }

    private static void kill(ServedStore store, AtomicBoolean killed) {
        killed.set(true);
        store.kill();
    }

    /** In WAL mode nothing but a checkpoint writes into the file itself. */
    private void atCheckpoint(ServedStore store, AtomicBoolean killed) {
        var before = changed();
        while (changed().equals(before)) {
            store.letRun(TICK);
        }
        kill(store, killed);
        var index = folder.resolve(StoreFile.NAME + "-shm");
        if (Files.exists(index) && LogState.isWithinCheckpoint(index)) {
            hit(Moment.CHECKPOINT);
        }
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(folder.resolve(StoreFile.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void duringUpload(ServedStore store, AtomicBoolean killed) {
        store.letRun(upTo(Duration.ofMillis(100)));
        while (ledger.uploads().get() == 0) {
            store.letRun(TICK);
        }
        store.letRun(upTo(Duration.ofMillis(15)));
        kill(store, killed);
        if (ledger.files().values().stream().anyMatch(Entry::isOpen)) {
            hit(Moment.UPLOAD);
        }
    }

    /** Starts once more and kills it between the beginning of the opening and its end. */
    void killWhileStarting() {
        var store = ServedStore.begin(folder, Synchronous.FULL, List.of(), List.of());
        store.awaitOpening();
        if (!store.hasEndedAfter(Duration.ofNanos(random.nextLong(openingNanos)))) {
            store.kill();
            hit(Moment.START_UP);
        }
    }

    ServedStore start() {
        var store = ServedStore.begin(folder, Synchronous.FULL, List.of(), List.of());
        store.awaitOpening();
        long begun = System.nanoTime();
        store.awaitReady();
        openingNanos = System.nanoTime() - begun;
        return store;
    }

    private void hit(Moment moment) {
        hits.merge(moment, 1, Integer::sum);
    }

    private Duration upTo(Duration most) {
        return Duration.ofNanos(random.nextLong(most.toNanos()));
    }
}
