package org.goldthread.files.inspection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.goldthread.files.inspection.Unreadable.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child process: started when first needed, kept warm, started anew after it has died. One job at a time. */
final class Child {
    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final Duration TO_START = Duration.ofSeconds(60);
    /** By so much the parent's patience is the shorter one. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ChildCommand command;
    private final Duration limit;
    private volatile @Nullable Running running;
    private volatile boolean ended;

    Child(ChildCommand command) {
        this.command = command.plus(GRACE);
        this.limit = command.limit();
    }

    /** Tried twice, because a child may have been ended from outside; what a file itself brought about is not repeated. */
    byte[] answer(Job job) throws IOException {
        try {
            return ask(job);
        } catch (IOException e) {
            LOG.info("The inspection process ended during {}; once more", job.task(), e);
        }
        try {
            return ask(job);
        } catch (IOException e) {
            throw new Unreadable(Why.TOO_HARD, "the process ended during " + job.task(), e);
        }
    }

    private byte[] ask(Job job) throws IOException {
        var child = started();
        return within(limit, child, () -> {
            Frames.write(child.jobs(), job.toBytes());
            return Answer.resultOf(Frames.read(child.answers(), Answer.LIMIT));
        });
    }

    private Running started() throws IOException {
        var child = running;
        if (child != null && child.process().isAlive()) {
            return child;
        }
        if (ended) {
            throw new Unreadable(Why.BUSY, "the program is stopping");
        }
        var process = command.builder().start();
        var fresh = new Running(
                process,
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
                new DataInputStream(new BufferedInputStream(process.getInputStream())));
        running = fresh;
        within(TO_START, fresh, () -> Answer.resultOf(Frames.read(fresh.answers(), Answer.LIMIT)));
        return fresh;
    }

    /** Ends the child when the time is up, whereupon the exchange fails. */
    private byte[] within(Duration time, Running child, Exchange exchange) throws IOException {
        var timeIsUp = new AtomicBoolean();
        var watch = CompletableFuture.runAsync(
                () -> {
                    timeIsUp.set(true);
                    child.process().destroyForcibly();
                },
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return exchange.run();
        } catch (IOException e) {
            var overtaxed = timeIsUp.get() || child.gaveUp();
            stop();
            if (overtaxed) {
                throw new Unreadable(Why.TOO_HARD, "not done within " + time + " and the memory it may have", e);
            }
            throw e;
        } finally {
            watch.cancel(false);
        }
    }

    private void stop() {
        var child = running;
        running = null;
        if (child != null) {
            child.process().destroyForcibly();
        }
    }

    /** Stops it for good. */
    void end() {
        ended = true;
        stop();
    }

    private interface Exchange {
        byte[] run() throws IOException;
    }

    private record Running(Process process, DataOutputStream jobs, DataInputStream answers) {
        /** Out of memory, or burnt its fuse; a child ended from outside has a signal's number. */
        boolean gaveUp() {
            var exit = process.onExit()
                    .completeOnTimeout(process, 2, TimeUnit.SECONDS)
                    .join();
            return !exit.isAlive() && exit.exitValue() > 0 && exit.exitValue() <= Fuse.BURNT;
        }
    }
}
