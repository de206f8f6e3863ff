package org.goldthread.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One check of the whole chain, from its start to what it found. */
public final class Checking {
    /** A chain that was rewritten has something wrong at every entry: so many are told, at most. */
    public static final int MOST = 50;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final CompletableFuture<CheckState> end = new CompletableFuture<>();
    private CheckState state = new CheckState.Reading(0, 0);
    private volatile boolean cancelled;

    private @Nullable Link last;
    private long serial;

    Checking() {}

    public synchronized CheckState state() {
        return state;
    }

    /** Completes when it has ended in any way. */
    public CompletableFuture<CheckState> end() {
        return end.copy();
    }

    /** Calls {@code listener} from any thread whenever the state has changed, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void become(CheckState next) {
        synchronized (this) {
            if (state.isEnd() || state.equals(next)) {
                return;
            }
            state = next;
        }
        listeners.forEach(Runnable::run);
        if (next.isEnd()) {
            end.complete(next);
        }
    }

    /** The next entry, in the order of the numbers. */
    void read(AuditEvent entry) {
        ChainRules.follows(last, entry).ifPresent(this::found);
        last = Link.of(entry);
    }

    /** The next checkpoint, in the order of the serial numbers, with the entry that it signed, if that is there. */
    void read(Checkpoint checkpoint, @Nullable AuditEvent signed, AuditKey key) {
        var ours = checkpoint.key().equals(key.name());
        var text = ChainRules.signed(checkpoint.serial(), checkpoint.number(), checkpoint.hash(), checkpoint.at());
        var genuine = ours && key.signed(text, checkpoint.signature());
        ChainRules.isGood(serial, checkpoint, ours, genuine).ifPresent(this::found);
        serial = checkpoint.serial();
        if (signed != null && genuine) {
            ChainRules.agrees(checkpoint, signed).ifPresent(this::found);
        }
    }

    /** All is read; {@code newest} is the last checkpoint, if there is any. */
    void readAll(@Nullable Checkpoint newest) {
        if (newest != null) {
            ChainRules.reaches(last, newest).ifPresent(this::found);
        }
    }

    private void found(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
