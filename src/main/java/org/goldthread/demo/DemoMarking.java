package org.goldthread.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Letter;
import org.goldthread.marking.MarkingService;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.stereotype.Component;

/** Marks a submission as an assessor would: witnesses confirmed, each criterion decided, then finished. */
@Component
class DemoMarking {
    private static final String WHAT_WOULD_SHOW_IT =
            "Two of the agreed actions with owner and date, and what became of one of them.";

    private final MarkingService marking;
    private final Clock clock;

    DemoMarking(MarkingService marking, Clock clock) {
        this.marking = marking;
        this.clock = clock;
    }

    void mark(SubmissionId id, List<String> notYet) {
        confirmWitnesses(id);
        for (var criterion : marking.desk(id).criteria()) {
            var code = criterion.criterion().code();
            if (notYet.contains(code.value())) {
                notYet(id, criterion);
            } else {
                marking.metInOneStep(
                        id, code, criterion.claims().stream().map(DeskClaim::key).toList());
            }
        }
        marking.confirmAuthenticity(id, true);
        var drafted = marking.draftFeedback(id);
        marking.finish(
                id,
                drafted.whatWasGood(),
                drafted.nextAction(),
                drafted.nextAction().isEmpty() ? null : drafted.nextActionDue());
    }

    private void confirmWitnesses(SubmissionId id) {
        marking.desk(id).criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(DeskClaim::witnessToConfirm)
                .map(claim -> Objects.requireNonNull(claim.item()).item())
                .distinct()
                .forEach(item -> marking.witnessConfirmed(
                        id, item, "By telephone, on the number of their organisation.", LocalDate.now(clock)));
    }

    /** The letters of its claims are yes; together they do not suffice. */
    private void notYet(SubmissionId id, DeskCriterion criterion) {
        for (var claim : criterion.claims()) {
            var yes = new ClaimJudgement(
                    claim.key(), true, true, true, true, claim.judgement().note(), clock.instant());
            marking.judge(id, claim.key(), _ -> yes);
        }
        marking.decide(
                id,
                criterion.criterion().code(),
                open -> open.notYet(Set.of(Letter.SUFFICIENT), WHAT_WOULD_SHOW_IT));
    }
}
