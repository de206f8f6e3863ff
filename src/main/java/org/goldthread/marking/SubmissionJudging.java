package org.goldthread.marking;

import java.time.Instant;
import org.goldthread.portfolio.Outcome;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;

/** Judging a submission: letters of its claims, decisions on its criteria. */
record SubmissionJudging(Submission submission, Yardstick yardstick, Instant now) {

    /** Saves a claim's letters. A criterion that was met on letters now taken back is open again. */
    Submission judged(ClaimJudgement judgement) {
        Refused.when(MarkingRules.mayJudge(submission.claim(judgement.claim()), judgement));
        var judged = begun().judged(judgement.at(now)).done();
        return withoutFallen(judged, judgement.claim().criterion());
    }

    private Submission withoutFallen(Submission judged, CriterionCode criterion) {
        var standing = judged.judgement(criterion);
        return MarkingRules.stillStands(
                        standing,
                        yardstick.criterion(criterion),
                        judged.accepted(criterion, yardstick),
                        yardstick.today())
                ? judged
                : new SubmissionEdit(judged).judged(standing.undecided()).done();
    }

    /** Where only one item shows the criterion, a letter that fails becomes no there. */
    Submission decided(CriterionJudgement judgement) {
        var criterion = yardstick.criterion(submitted(judgement.criterion()));
        Refused.when(MarkingRules.maySay(judgement));
        var edit =
                MarkingRules.isJudgement(submission.judgement(judgement.criterion()), judgement) ? begun() : working();
        var claims = submission.claimJudgements(criterion.code());
        if (judgement.outcome() == Outcome.NOT_YET && claims.size() == 1) {
            edit.judged(claims.getFirst().failing(judgement.failing()).at(now));
        }
        var decided = edit.judged(judgement.at(now)).done();
        Refused.when(MarkingRules.mayDecide(
                        judgement, criterion, decided.accepted(criterion.code(), yardstick), yardstick.today())
                .or(() -> MarkingRules.mayFail(judgement, criterion, decided.claimJudgements(criterion.code()))));
        return decided;
    }

    /** Every letter of the criterion's claims that is not set becomes yes, and so does S; then it is met. */
    Submission metInOneStep(CriterionCode criterion) {
        var all = submission;
        for (var claim : submission.claims(submitted(criterion))) {
            all = all.judged(MarkingRules.metInOneStep(all.judgement(claim.key())), yardstick, now);
        }
        return all.decided(MarkingRules.metInOneStep(all.judgement(criterion)), yardstick, now);
    }

    private CriterionCode submitted(CriterionCode criterion) {
        if (!submission.criteria().contains(criterion)) {
            throw new NotFound("criterion " + criterion + " in submission "
                    + submission.id().value());
        }
        return criterion;
    }

    private SubmissionEdit working() {
        Refused.when(SubmissionRules.mayWork(submission.state()));
        return new SubmissionEdit(submission);
    }

    /** UNDER_ASSESSMENT begins with the first saved judgement, not with opening the page or half a sentence. */
    private SubmissionEdit begun() {
        var edit = working();
        return submission.state() == SubmissionState.SUBMITTED
                ? edit.state(SubmissionState.UNDER_ASSESSMENT)
                        .tell(
                                new AssessmentBegun(
                                        submission.id(),
                                        submission.portfolio(),
                                        submission.candidate(),
                                        submission.assessor()),
                                now)
                : edit;
    }
}
