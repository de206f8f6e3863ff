package org.goldthread.marking;

import java.util.List;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;

/**
 * What a submission is measured against.
 *
 * @param earlier claims accepted in earlier attempts; they count with those of this one
 */
record Yardstick(Framework framework, List<DecidedClaim> earlier) {
    Yardstick {
        earlier = List.copyOf(earlier);
    }

    Criterion criterion(CriterionCode code) {
        return framework
                .criterion(code)
                .orElseThrow(() -> new IllegalArgumentException("The framework has no criterion " + code));
    }

    /** Accepted earlier for {@code code}, but for items that are judged anew in {@code submission}. */
    List<DecidedClaim> earlier(CriterionCode code, Submission submission) {
        return earlier.stream()
                .filter(claim -> claim.accepted()
                        && claim.criterion().equals(code)
                        && !claim.submission().equals(submission.id())
                        && !isJudgedAnew(claim, submission))
                .toList();
    }

    private static boolean isJudgedAnew(DecidedClaim claim, Submission submission) {
        return submission.items().stream()
                .anyMatch(item -> item.item().equals(claim.item())
                        && item.claim(claim.criterion()).isPresent());
    }
}
