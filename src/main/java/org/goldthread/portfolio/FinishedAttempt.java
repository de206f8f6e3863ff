package org.goldthread.portfolio;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/**
 * A finished attempt, and what it changed.
 *
 * @param turned those among {@code met} that an earlier attempt had found not yet met
 */
public record FinishedAttempt(
        SubmissionId submission,
        int attempt,
        Instant at,
        PersonId assessor,
        List<CriterionCode> met,
        List<CriterionCode> notYet,
        List<CriterionCode> turned) {
    public FinishedAttempt {
        met = List.copyOf(met);
        notYet = List.copyOf(notYet);
        turned = List.copyOf(turned);
    }

    /** All that are finished now, the latest first. */
    public static List<FinishedAttempt> of(Portfolio portfolio) {
        return DecisionRules.inForce(portfolio).stream()
                .map(Decided::submission)
                .distinct()
                .map(submission -> of(portfolio, submission))
                .sorted(Comparator.comparing(FinishedAttempt::at).reversed())
                .toList();
    }

    private static FinishedAttempt of(Portfolio portfolio, SubmissionId submission) {
        Map<CriterionCode, Decided> decided = new LinkedHashMap<>();
        DecisionRules.inForce(portfolio).stream()
                .filter(each -> each.submission().equals(submission))
                .forEach(each -> decided.put(each.criterion(), each));
        var last =
                decided.values().stream().max(Comparator.comparing(Decided::at)).orElseThrow();
        var met = with(decided, Outcome.MET);
        return new FinishedAttempt(
                submission,
                last.attempt(),
                last.at(),
                last.assessor(),
                met,
                with(decided, Outcome.NOT_YET),
                met.stream().filter(code -> wasNotYet(portfolio, code, last)).toList());
    }

    private static List<CriterionCode> with(Map<CriterionCode, Decided> decided, Outcome outcome) {
        return decided.values().stream()
                .filter(each -> each.outcome() == outcome)
                .map(Decided::criterion)
                .sorted()
                .toList();
    }

    private static boolean wasNotYet(Portfolio portfolio, CriterionCode code, Decided now) {
        return DecisionRules.inForce(portfolio).stream()
                .filter(each -> each.criterion().equals(code)
                        && !each.submission().equals(now.submission())
                        && each.at().isBefore(now.at()))
                .reduce((_, later) -> later)
                .filter(before -> before.outcome() == Outcome.NOT_YET)
                .isPresent();
    }
}
