package org.goldthread.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.portfolio.ClosedSubmission.Ending;
import org.goldthread.standards.CriterionCode;

/** What follows from submissions that ended without a decision, or whose decisions nobody has opened yet. */
public final class ClosedRules {
    private ClosedRules() {}

    /** Returned or withdrawn, the latest first: it counts as no attempt, but stays readable as it was. */
    public static List<ClosedSubmission> undecided(Portfolio portfolio) {
        return portfolio.closed().reversed().stream()
                .filter(each -> each.ending() != Ending.FINISHED)
                .toList();
    }

    /** Returned, and one of its criteria at least has not been handed in again since; the latest first. */
    public static List<ClosedSubmission> toHandInAgain(Portfolio portfolio) {
        return undecided(portfolio).stream()
                .filter(each -> each.ending() == Ending.RETURNED
                        && each.was().criteria().stream()
                                .anyMatch(code -> !isHandedInSince(portfolio, code, each.at())))
                .toList();
    }

    private static boolean isHandedInSince(Portfolio portfolio, CriterionCode code, Instant at) {
        return Stream.concat(
                        portfolio.open().stream(), portfolio.closed().stream().map(ClosedSubmission::was))
                .anyMatch(
                        each -> each.criteria().contains(code) && !each.since().isBefore(at));
    }

    /** The criterion was decided in a submission whose feedback its candidate has not opened. */
    static boolean hasUnopened(Portfolio portfolio, CriterionCode code) {
        return portfolio.closed().stream()
                .anyMatch(each -> each.isUnopened() && each.was().criteria().contains(code));
    }
}
