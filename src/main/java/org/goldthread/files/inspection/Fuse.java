package org.goldthread.files.inspection;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** Ends the child when a job goes on for too long; the parent does so too, but may itself be gone. */
final class Fuse {
    /** The exit status; 3 is the virtual machine's own for want of memory. */
    static final int BURNT = 4;

    private final Timer timer = new Timer("fuse", true);
    private final Duration length;
    private @Nullable TimerTask burning;

    Fuse(Duration length) {
        this.length = length;
    }

    void light() {
        var task = new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(BURNT);
            }
        };
        burning = task;
        timer.schedule(task, length.toMillis());
    }

    void putOut() {
        if (burning != null) {
            burning.cancel();
        }
    }
}
