package org.goldthread.marking;

import java.util.List;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * One submitted criterion as it lies before the assessor.
 *
 * @param judgement as saved so far; nothing is preselected
 * @param claims its claims in this submission: items first, then what the assessor added and the candidate confirmed
 * @param acceptedEarlier claims accepted in earlier attempts that still count
 * @param lastDecision of an earlier attempt, if there was one
 * @param givenBack its last submission, if that was given back without a decision
 * @param missingForMet why "met" would be refused now; empty when it may be pressed
 */
public record DeskCriterion(
        Criterion criterion,
        CriterionJudgement judgement,
        List<DeskClaim> claims,
        List<DecidedClaim> acceptedEarlier,
        @Nullable Decided lastDecision,
        @Nullable GivenBack givenBack,
        List<Refusal> missingForMet) {
    public DeskCriterion {
        claims = List.copyOf(claims);
        acceptedEarlier = List.copyOf(acceptedEarlier);
        missingForMet = List.copyOf(missingForMet);
    }
}
