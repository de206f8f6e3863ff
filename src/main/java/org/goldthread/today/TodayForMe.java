package org.goldthread.today;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.portfolio.Coverage;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.threads.ThreadRow;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees first.
 *
 * @param moves what to do next, the most pressing first
 * @param glance a candidate's portfolio at a glance; null for everybody else
 * @param threads a candidate's latest threads
 * @param nothingYet a candidate who has logged nothing
 * @param qualityComesLater holds a quality assurer's role, whose pages are not there yet
 */
public record TodayForMe(
        String name,
        List<Move> moves,
        @Nullable Glance glance,
        List<ThreadRow> threads,
        boolean nothingYet,
        boolean qualityComesLater,
        boolean looksAfterPeople) {
    public TodayForMe {
        moves = List.copyOf(moves);
        threads = List.copyOf(threads);
    }

    /** A portfolio in a few figures, and who has what is handed in. */
    public record Glance(PortfolioId portfolio, Coverage coverage, List<WithAssessor> open) {}

    /** Something handed in that waits for its assessor, whose answer may be expected until {@code answerBy}. */
    public record WithAssessor(OpenSubmission submission, String assessor, LocalDate answerBy) {}
}
