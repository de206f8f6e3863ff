package org.goldthread.audit;

import java.time.Instant;
import java.util.List;

/** How far a check of the chain is, and how it ended. */
public sealed interface CheckState {
    /**
     * Under way.
     *
     * @param last the number of the last entry, as far as is known before all are read
     */
    record Reading(long read, long last) implements CheckState {}

    /**
     * All was read.
     *
     * @param signed how many of the entries stand before a checkpoint; what comes after only follows from it
     * @param findings the first {@link Checking#MOST}; none if all is as it was written
     */
    record Read(long entries, long signed, List<Finding> findings, Instant at) implements CheckState {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    record Cancelled() implements CheckState {}

    /**
     * It could not be finished.
     *
     * @param reference under which the log says why
     */
    record Failed(String reference) implements CheckState {}

    default boolean isEnd() {
        return !(this instanceof Reading);
    }
}
