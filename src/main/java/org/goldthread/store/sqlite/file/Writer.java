package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that writes. Writes that wait at the same moment are committed together, so that one sync of the disk
 * serves them all; each hears of it only after the commit.
 */
public final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 200;
    private static final int LOCK_TIMEOUT = 24;
    private static final int WRITE_CONFLICT = 112;

    private final Connected connected;
    private final Settings settings;
    private final LinkedBlockingDeque<Job> waiting = new LinkedBlockingDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-clock").factory());
    private final Thread thread;
    private volatile boolean closing;

    Writer(Sql sql, Settings settings) {
        this.connected = new Connected(sql);
        this.settings = settings;
        thread = Thread.ofPlatform().name("store-writer").start(this::serve);
        var _ = clock.scheduleWithFixedDelay(this::giveUpLate, 100, 100, TimeUnit.MILLISECONDS);
    }

    public <T> CompletableFuture<T> write(Work<T> work) {
        var job = new Job.Write<>(work, settings.writeWait());
        enqueue(job);
        return job.future();
    }

    public Transaction transaction() {
        var transaction = new Transaction(settings.transactionWait());
        enqueue(transaction);
        return transaction;
    }

    /** Runs again and again beside the writes. */
    public void every(java.time.Duration pause, Runnable task) {
        var _ = clock.scheduleWithFixedDelay(task, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void enqueue(Job job) {
        waiting.add(job);
        if (closing && waiting.remove(job)) {
            job.fail(closed());
        }
    }

    private void serve() {
        try {
            while (!closing) {
                var job = waiting.take();
                if (!job.take()) {
                    continue;
                }
                switch (job) {
                    case Transaction transaction -> transaction.hold(connected, settings.transactionLifetime());
                    case Job.Write<?> write -> commitTogether(withThoseThatWait(write));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // by close()
        }
    }

    private List<Job.Write<?>> withThoseThatWait(Job.Write<?> first) {
        var writes = new ArrayList<Job.Write<?>>(List.of(first));
        while (writes.size() < MOST_AT_ONCE && waiting.peek() instanceof Job.Write<?> next) {
            waiting.remove(next);
            if (next.take()) {
                writes.add(next);
            }
        }
        return writes;
    }

    private void commitTogether(List<Job.Write<?>> writes) {
        try {
            connected.begin();
            writes.forEach(connected::run);
            connected.commit();
        } catch (StorageFailure e) {
            connected.rollback();
            if (writes.size() == 1) {
                writes.getFirst().fail(e);
            } else {
                // one of them may be what the disk has no room for; the others shall not suffer
                writes.forEach(write -> commitTogether(List.of(write)));
            }
            return;
        }
        writes.forEach(Job.Write::tell);
    }

    private void giveUpLate() {
        long now = System.nanoTime();
        for (var job : waiting) {
            if (job.isLate(now) && job.take()) {
                waiting.remove(job);
                job.fail(late(job));
            }
        }
    }

    private static MongoServerError late(Job job) {
        return switch (job) {
            case Transaction _ ->
                new Transient(WRITE_CONFLICT, "WriteConflict", "another transaction holds the store; try again");
            case Job.Write<?> _ ->
                new MongoServerError(LOCK_TIMEOUT, "LockTimeout", "a transaction holds the store for too long");
        };
    }

    private static MongoServerError closed() {
        return new MongoServerError(91, "ShutdownInProgress", "the store is being closed");
    }

    /** Ends what runs, refuses what waits. */
    @Override
    public void close() {
        closing = true;
        clock.shutdownNow();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.forEach(job -> job.fail(closed()));
        connected.close();
    }
}
