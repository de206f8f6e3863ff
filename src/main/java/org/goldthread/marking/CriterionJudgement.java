package org.goldthread.marking;

import java.time.Instant;
import java.util.Set;
import org.goldthread.portfolio.Outcome;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one criterion.
 *
 * @param sufficient S; null is not yet judged
 * @param failing for NOT_YET: the letters that fail
 * @param whatWouldShowIt for NOT_YET: one sentence
 */
public record CriterionJudgement(
        CriterionCode criterion,
        @Nullable Boolean sufficient,
        @Nullable Outcome outcome,
        Set<Letter> failing,
        String whatWouldShowIt,
        String comment,
        Instant at) {
    public CriterionJudgement {
        failing = Set.copyOf(failing);
    }
}
