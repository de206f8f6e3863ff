package org.goldthread.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a stored document leaves out reads as nothing chosen, so that documents from before a field was added still read. */
final class Absent {
    private Absent() {}

    static <T> List<T> list(@Nullable List<T> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }

    /** In their own order, so that equal answers are written and shown the same way. */
    static <T extends Comparable<? super T>> Set<T> ordered(@Nullable Set<T> stored) {
        return stored == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(stored));
    }
}
