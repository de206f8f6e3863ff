package org.goldthread.marking;

import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.portfolio.Outcome;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * One decided criterion.
 *
 * @param failing the letters that fail, in the order of VARCS
 * @param next the candidate's item to go on with, if it is still there
 * @param nextTitle the item's title, or empty
 * @param stage the form for something new
 */
public record MarkedCriterion(
        Criterion criterion,
        Outcome outcome,
        List<Letter> failing,
        String whatWouldShowIt,
        String comment,
        @Nullable EvidenceId next,
        String nextTitle,
        Stage stage) {
    public MarkedCriterion {
        failing = List.copyOf(failing);
    }
}
