package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A transaction over several commands. It has the writer to itself from its first command to its end. */
public final class Transaction extends Job {
    private static final int NO_SUCH_TRANSACTION = 251;

    private final BlockingQueue<Step<?>> steps = new LinkedBlockingQueue<>();
    private @Nullable Throwable ended;

    Transaction(Duration wait) {
        super(wait);
    }

    /** One command of the transaction; if it fails, the whole transaction is rolled back. */
    public <T> CompletableFuture<T> run(Work<T> work) {
        return add(new Step<>(Kind.RUN, work));
    }

    public CompletableFuture<Boolean> commit() {
        return add(new Step<>(Kind.COMMIT, _ -> true));
    }

    public CompletableFuture<Boolean> abort() {
        return add(new Step<>(Kind.ABORT, _ -> true));
    }

    private synchronized <T> CompletableFuture<T> add(Step<T> step) {
        if (ended != null) {
            step.future().completeExceptionally(ended);
        } else {
            steps.add(step);
        }
        return step.future();
    }

    @Override
    synchronized void fail(Throwable reason) {
        ended = reason;
        for (var step : steps) {
            step.future().completeExceptionally(reason);
        }
        steps.clear();
    }

    /** Runs on the writer's thread until the transaction ends. */
    void hold(Connected writer, Duration lifetime) {
        long until = System.nanoTime() + lifetime.toNanos();
        try {
            writer.begin();
            while (true) {
                var step = steps.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (step == null) {
                    end(writer, gone("it was open for more than " + lifetime.toSeconds() + " seconds"));
                    return;
                }
                if (!step(writer, step)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(writer, gone("the store is being closed"));
        } catch (StorageFailure e) {
            end(writer, e);
        }
    }

    private void end(Connected writer, Throwable reason) {
        writer.rollback();
        fail(reason);
    }

    /** Whether the transaction goes on. */
    private <T> boolean step(Connected writer, Step<T> step) {
        try {
            switch (step.kind()) {
                case RUN -> {
                    step.future().complete(step.work().run(writer.view()));
                    return true;
                }
                case COMMIT -> writer.commit();
                case ABORT -> writer.rollback();
            }
            fail(gone("it has ended"));
            step.future().complete(step.work().run(writer.view()));
        } catch (RuntimeException e) {
            end(writer, gone("it was rolled back"));
            step.future().completeExceptionally(e);
        }
        return false;
    }

    private static MongoServerError gone(String why) {
        return new Transient(NO_SUCH_TRANSACTION, "NoSuchTransaction", "The transaction is not in progress: " + why);
    }

    private enum Kind {
        RUN,
        COMMIT,
        ABORT
    }

    private record Step<T>(Kind kind, Work<T> work, CompletableFuture<T> future) {
        Step(Kind kind, Work<T> work) {
            this(kind, work, new CompletableFuture<>());
        }
    }
}
