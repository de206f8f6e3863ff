package org.goldthread.portfolio;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.goldthread.standards.CriterionCode;

/**
 * Which decisions are in force. None is ever edited (R9), but reopening a submission takes its own back, and they stay so
 * when it is then returned instead of finished.
 */
public final class DecisionRules {
    private DecisionRules() {}

    private record Key(SubmissionId submission, CriterionCode criterion) {}

    /** Of each submission that is finished now the last on each criterion, in the order in which they were made. */
    public static List<Decided> inForce(Portfolio portfolio) {
        return inForce(portfolio.decisions(), portfolio.open(), portfolio.closed());
    }

    static List<Decided> inForce(
            List<Decided> decisions, Collection<OpenSubmission> open, Collection<ClosedSubmission> closed) {
        var last = new LinkedHashMap<Key, Decided>();
        decisions.stream()
                .filter(decided -> isFinished(decided.submission(), open, closed))
                .forEach(decided -> last.putLast(new Key(decided.submission(), decided.criterion()), decided));
        return List.copyOf(last.values());
    }

    private static boolean isFinished(
            SubmissionId submission, Collection<OpenSubmission> open, Collection<ClosedSubmission> closed) {
        return open.stream().noneMatch(each -> each.submission().equals(submission))
                && closed.stream()
                        .noneMatch(each -> each.isOf(submission) && each.ending() != ClosedSubmission.Ending.FINISHED);
    }
}
