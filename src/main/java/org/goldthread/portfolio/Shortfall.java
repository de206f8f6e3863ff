package org.goldthread.portfolio;

import java.time.LocalDate;
import org.goldthread.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/** One thing that a criterion still lacks before it can be handed in with a chance, or closed. */
public sealed interface Shortfall {
    /** Fewer items than the criterion asks for. */
    record Items(int have, int need) implements Shortfall {}

    /** Fewer kinds of evidence than the criterion asks for. */
    record Types(int have, int need) implements Shortfall {}

    /**
     * Not sustained: no two dated records far enough apart.
     *
     * @param have days between the first and the last dated record
     * @param reachableOn the first day on which a dated record would reach far enough
     */
    record Days(int have, int need, LocalDate reachableOn) implements Shortfall {}

    /**
     * Fewer measures followed over time than the criterion asks for, or none of them from customers.
     *
     * @param have measures with two readings at least
     * @param fromCustomers one of them comes from customers
     */
    record Measures(int have, int need, boolean fromCustomers) implements Shortfall {}

    /** An item that does not yet say how it shows the criterion, or where. */
    record Sentence(EvidenceId item, String title) implements Shortfall {}

    /**
     * Not yet met, and nothing new since; the assessor said what would show it.
     *
     * @param by the day that the feedback gives for it, if it gives one
     */
    record Answer(String whatWouldShowIt, @Nullable LocalDate by) implements Shortfall {}

    /** Met too long ago, and nothing new since. */
    record Renewal(LocalDate lapsedAfter) implements Shortfall {}
}
