package org.goldthread.threads;

import org.goldthread.evidence.Stage;
import org.jspecify.annotations.Nullable;

/** What to do next on a thread, and at which stage; with DONE at none. */
public record NextOnThread(Kind kind, @Nullable Stage stage) {
    /** In the order in which they are looked for. */
    public enum Kind {
        ADD,
        IMPROVE,
        HAND_IN,
        WAIT,
        DONE
    }
}
