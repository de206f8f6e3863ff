package org.goldthread.marking;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;

/** What finishing still waits for: every claim and every submitted criterion decided, and the assessor's own word. */
final class MarkingLeft {
    private MarkingLeft() {}

    static List<Left> of(Submission submission, Yardstick yardstick) {
        return Stream.concat(
                        submission.criteria().stream()
                                .map(code -> at(code, submission, yardstick))
                                .filter(left -> !left.why().isEmpty()),
                        submission.authenticityConfirmed()
                                ? Stream.empty()
                                : Stream.of(new Left(
                                        null, 0, List.of(Refusal.of("section 5", "marking.left.authenticity")))))
                .toList();
    }

    private static Left at(CriterionCode code, Submission submission, Yardstick yardstick) {
        long letters = submission.claims(code).stream()
                .map(claim -> submission.judgement(claim.key()))
                .mapToLong(judged -> Letter.ofClaims().stream()
                        .filter(letter -> judged.letter(letter) == null)
                        .count())
                .sum();
        if (submission.judgement(code).sufficient() == null) {
            letters++;
        }
        return new Left(code, (int) letters, why(code, submission, yardstick).toList());
    }

    private static Stream<Refusal> why(CriterionCode code, Submission submission, Yardstick yardstick) {
        var criterion = yardstick.criterion(code);
        var judgement = submission.judgement(code);
        if (MarkingRules.isDone(judgement, submission.claimJudgements(code))) {
            // what counts from earlier attempts may have changed since
            return MarkingRules.mayDecide(judgement, criterion, submission.accepted(code, yardstick), yardstick.today())
                    .stream();
        }
        var claims = submission.claims(code).stream()
                .filter(claim -> !submission.judgement(claim.key()).isComplete())
                .map(claim ->
                        Refusal.of("section 4", "marking.left.claim", claim.title(), MarkingRules.name(criterion)));
        if (!judgement.isDecided()) {
            return Stream.concat(
                    claims, Stream.of(Refusal.of("section 4", "marking.left.criterion", MarkingRules.name(criterion))));
        }
        return Stream.concat(
                claims,
                MarkingRules.mayDecide(judgement, criterion, submission.accepted(code, yardstick), yardstick.today())
                        .or(() -> MarkingRules.mayFail(judgement, criterion, submission.claimJudgements(code)))
                        .stream());
    }
}
