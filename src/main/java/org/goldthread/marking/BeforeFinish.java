package org.goldthread.marking;

import java.util.List;

/**
 * What an assessor has before them when they finish: that and nothing else is decided.
 *
 * @param words the overall feedback as it was saved last, before what they now finish with
 */
public record BeforeFinish(
        List<ClaimJudgement> claims, List<CriterionJudgement> criteria, List<Addendum> addenda, FeedbackDraft words) {
    public BeforeFinish {
        claims = List.copyOf(claims);
        criteria = List.copyOf(criteria);
        addenda = List.copyOf(addenda);
    }

    public static BeforeFinish of(Submission submission, FeedbackDraft words) {
        return new BeforeFinish(
                submission.claimJudgements(), submission.criterionJudgements(), submission.addenda(), words);
    }
}
