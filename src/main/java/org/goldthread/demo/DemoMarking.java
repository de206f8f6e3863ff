package org.goldthread.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.BeforeFinish;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Letter;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.portfolio.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks a submission as an assessor would: witnesses confirmed, each criterion decided, then finished. */
@Component
class DemoMarking {
    private final MarkingService marking;
    private final Clock clock;

    DemoMarking(MarkingService marking, Clock clock) {
        this.marking = marking;
        this.clock = clock;
    }

    void mark(SubmissionId id, DemoMember.Attempt attempt) {
        confirmWitnesses(id);
        for (var criterion : marking.desk(id).criteria()) {
            var code = criterion.criterion().code();
            var whatWouldShowIt = attempt.notYetOrNone().get(code.value());
            if (whatWouldShowIt != null) {
                notYet(id, criterion, whatWouldShowIt);
            } else {
                met(id, criterion, attempt.commentsOrNone().get(code.value()));
            }
        }
        var marked = marking.confirmAuthenticity(id, true);
        var drafted = marking.draftFeedback(id);
        marking.finish(id, BeforeFinish.of(marked.submission(), drafted), drafted);
    }

    /** Records what the assessor saw or discussed; returns by what name it is known. */
    String record(SubmissionId id, AddendumDraft draft) {
        return last(marking.record(id, draft));
    }

    String ask(SubmissionId id, DemoMember.Asked asked) {
        return last(marking.ask(id, asked.question(), asked.codes()));
    }

    void giveBack(SubmissionId id, String reason) {
        marking.giveBack(id, reason);
    }

    private static String last(MarkingDesk desk) {
        return desk.submission().addenda().getLast().id();
    }

    private void met(SubmissionId id, DeskCriterion criterion, @Nullable String comment) {
        var code = criterion.criterion().code();
        marking.metInOneStep(
                id, code, criterion.claims().stream().map(DeskClaim::key).toList());
        if (comment != null) {
            marking.decide(id, code, met -> met.commented(comment));
        }
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
    private void notYet(SubmissionId id, DeskCriterion criterion, String whatWouldShowIt) {
        for (var claim : criterion.claims()) {
            var yes = new ClaimJudgement(
                    claim.key(), true, true, true, true, claim.judgement().note(), clock.instant());
            marking.judge(id, claim.key(), _ -> yes);
        }
        marking.decide(
                id, criterion.criterion().code(), open -> open.notYet(Set.of(Letter.SUFFICIENT), whatWouldShowIt));
    }
}
