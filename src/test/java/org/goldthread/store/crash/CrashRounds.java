package org.goldthread.store.crash;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.goldthread.store.served.ServedStore;

/** Starts a store, lets eight writers at it, kills it, and looks what is left: round after round on the same folder. */
final class CrashRounds {
    private static final int WRITERS = 8;
    private static final String DATABASE = "crash";

    private final Ledger ledger = new Ledger();
    private final Findings findings = new Findings();
    private final AtomicInteger claimed = new AtomicInteger();
    private final Random random;
    private final Killer killer;
    private final Consumer<String> out;

    /** {@code out} hears of each round. */
    CrashRounds(Path folder, long seed, Consumer<String> out) {
        this.out = out;
        random = new Random(seed);
        killer = new Killer(folder, ledger, random);
    }

    /** What was found amiss in so many rounds. */
    Findings run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            var moment = Moment.ofRound(round);
            writeAndKill(round, moment);
            out.accept("round %d, killed at %s: %d acknowledged %s"
                    .formatted(round + 1, moment, ledger.ofThisRound(), ledger.sharesOfThisRound()));
            if (moment == Moment.START_UP) {
                killer.killWhileStarting();
            }
            ledger.nextRound();
        }
        try (var store = killer.start();
                var client = store.connect()) {
            verify(store, client);
        }
        return findings;
    }

    long acknowledged() {
        return ledger.acknowledged();
    }

    Map<Moment, Integer> hits() {
        return killer.hits();
    }

    private void writeAndKill(int round, Moment moment) {
        var store = killer.start();
        var client = store.connect();
        if (round > 0) {
            verify(store, client);
        }
        var contents = new Contents(client.getDatabase(DATABASE));
        contents.createIndexes();
        var killed = new AtomicBoolean();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new CrashWriter(
                        "r" + round + "w" + number, contents, ledger, claimed, killed, random.nextLong()))
                .toList();
        handOver(writers);
        var threads = writers.stream().map(Thread.ofPlatform()::start).toList();
        killer.kill(store, moment, killed);
        // the driver would go on looking for the store
        threads.forEach(Thread::interrupt);
        threads.forEach(CrashRounds::join);
        client.close();
        writers.stream()
                .map(CrashWriter::failure)
                .filter(failure -> failure != null)
                .forEach(failure -> findings.mismatched("a write failed before the kill: " + failure));
    }

    /** The documents of the round before are shared out. */
    private void handOver(List<CrashWriter> writers) {
        var things = List.copyOf(ledger.things().keySet());
        var files = List.copyOf(ledger.files().keySet());
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).adopt(share(things, i), share(files, i));
        }
    }

    private static List<String> share(List<String> all, int number) {
        var share = new ArrayList<String>();
        for (int i = number; i < all.size(); i += WRITERS) {
            share.add(all.get(i));
        }
        return share;
    }

    private void verify(ServedStore store, MongoClient client) {
        Verification.of(new Contents(client.getDatabase(DATABASE)), ledger, findings);
        var found = store.check();
        if (!found.isEmpty()) {
            findings.mismatched(found);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
