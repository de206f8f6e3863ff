package org.goldthread.team;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a lead may know of one criterion: a NOT_YET reads as in progress, and of the items their titles and dates only.
 *
 * @param on the day that it was met; for LAPSED the last day on which it was current
 */
public record CellEntry(
        CriterionCode criterion,
        String title,
        State state,
        @Nullable LocalDate on,
        List<Handed> handedIn) {
    public enum State {
        MET,
        LAPSED,
        IN_PROGRESS,
        NOTHING_YET
    }

    /** An item that was handed in, on the latest day that it was. */
    public record Handed(String title, LocalDate on) {}

    public CellEntry {
        handedIn = List.copyOf(handedIn);
    }
}
