package org.goldthread.store.sqlite.file;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Something that waits for the writer: taken by it, or given up when its time is over, never both. */
abstract sealed class Job permits Job.Write, Transaction {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final long waitsUntil;

    Job(Duration wait) {
        waitsUntil = System.nanoTime() + wait.toNanos();
    }

    boolean take() {
        return taken.compareAndSet(false, true);
    }

    boolean isLate(long now) {
        return now - waitsUntil > 0;
    }

    abstract void fail(Throwable reason);

    /** A write that is committed together with those that wait beside it. */
    static final class Write<T> extends Job {
        private final Work<T> work;
        private final CompletableFuture<T> future = new CompletableFuture<>();
        private Outcome<T> outcome = new Outcome.Failed<>(new IllegalStateException("The write has not run"));

        Write(Work<T> work, Duration wait) {
            super(wait);
            this.work = work;
        }

        CompletableFuture<T> future() {
            return future;
        }

        /** Whether what it did stays. */
        boolean run(View view) {
            try {
                outcome = new Outcome.Done<>(work.run(view));
                return true;
            } catch (StorageFailure e) {
                throw e;
            } catch (RuntimeException e) {
                outcome = new Outcome.Failed<>(e);
                return false;
            }
        }

        /** After the commit, so that nobody hears of what is not on the disk. */
        void tell() {
            switch (outcome) {
                case Outcome.Done<T>(var result) -> future.complete(result);
                case Outcome.Failed<T>(var reason) -> future.completeExceptionally(reason);
            }
        }

        @Override
        void fail(Throwable reason) {
            future.completeExceptionally(reason);
        }
    }

    /** What became of a write. */
    sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        record Failed<T>(Throwable reason) implements Outcome<T> {}
    }
}
