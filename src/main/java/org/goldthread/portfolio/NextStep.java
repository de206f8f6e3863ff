package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * One step of the shortest way to the finish.
 *
 * @param closes criteria that lack nothing more of the candidate after it
 * @param starts criteria that it brings on, but that lack more
 * @param item the item to go to, if it is about one; for something new the one of that stage to go on with, if one that
 *     shows nothing yet is there
 * @param title the item's title; for an answer what the assessor said would show it; else empty
 * @param stage the form to begin with, if it is about something new
 * @param on the day from which it can be done, if it has to wait; for an answer the day by which it is asked for
 */
public record NextStep(
        Kind kind,
        List<CriterionCode> closes,
        List<CriterionCode> starts,
        @Nullable EvidenceId item,
        String title,
        @Nullable Stage stage,
        @Nullable LocalDate on) {
    /** What there is to do. */
    public enum Kind {
        SUBMIT_DRAFTS,
        FINISH_SENTENCE,
        ANSWER_FEEDBACK,
        ADD_ITEM,
        ADD_KIND,
        ADD_MEASURE,
        GET_WITNESS,
        ADD_DATED_RECORD,
        RENEW,
        WAIT_UNTIL
    }

    public NextStep {
        closes = List.copyOf(closes);
        starts = List.copyOf(starts);
    }

    /** Something new is asked for, and an item for it is begun already: that goes first, a new one second. */
    public boolean isBegun() {
        return item != null && stage != null;
    }
}
