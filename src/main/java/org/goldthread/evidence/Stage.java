package org.goldthread.evidence;

import java.util.List;

/** Where an item stands in a piece of work. The first five are the golden thread; the others stand beside it. */
public enum Stage {
    GAP,
    PROCESS,
    COACHING,
    SATISFACTION,
    IMPROVEMENT,
    CULTURE,
    STANDARDS;

    /** The stages on the gold line, in order. */
    public static List<Stage> thread() {
        return List.of(GAP, PROCESS, COACHING, SATISFACTION, IMPROVEMENT);
    }

    public boolean isOnThread() {
        return this != CULTURE && this != STANDARDS;
    }
}
