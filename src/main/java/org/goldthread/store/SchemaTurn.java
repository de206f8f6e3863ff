package org.goldthread.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Of several processes that start at once, one changes the store; the others wait until it has done so, or is gone. */
@Component
class SchemaTurn {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaTurn.class);
    /** Kept up while the work runs; so long the others wait for a process that was killed meanwhile. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ExtensibleLockProvider locks;
    private final Clock clock;

    SchemaTurn(ExtensibleLockProvider locks, Clock clock) {
        this.locks = locks;
        this.clock = clock;
    }

    void take(Runnable work) {
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            var mine = waited(new KeepAliveLockProvider(locks, timer));
            try {
                work.run();
            } finally {
                mine.unlock();
            }
        }
    }

    private SimpleLock waited(KeepAliveLockProvider kept) {
        var got = tried(kept);
        if (got.isEmpty()) {
            LOG.info("Another process is changing the store to the shape of this version; waiting for it");
        }
        while (got.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new StoreUnavailable("The start was interrupted while another process was changing the store.");
            }
            got = tried(kept);
        }
        return got.get();
    }

    private Optional<SimpleLock> tried(KeepAliveLockProvider kept) {
        return kept.lock(new LockConfiguration(clock.instant(), "schema-changes", KEPT, Duration.ZERO));
    }
}
