package org.goldthread.marking.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;

/** The assessor's hand: each judgement is saved at once and the page shows what then is; a refusal comes back to its place. */
record Judging(
        MarkingService marking, SubmissionId submission, Consumer<MarkingDesk> onSaved, Runnable onGivenBack) {
    Optional<Refusal> judge(ClaimJudgement judgement) {
        return save(() -> marking.judge(submission, judgement));
    }

    Optional<Refusal> decide(CriterionJudgement judgement) {
        return save(() -> marking.decide(submission, judgement));
    }

    Optional<Refusal> metInOneStep(CriterionCode criterion) {
        return save(() -> marking.metInOneStep(submission, criterion));
    }

    Optional<Refusal> witnessConfirmed(EvidenceId item, String how, LocalDate on) {
        return save(() -> marking.witnessConfirmed(submission, item, how, on));
    }

    Optional<Refusal> record(AddendumDraft draft) {
        return save(() -> marking.record(submission, draft));
    }

    Optional<Refusal> ask(String question, List<CriterionCode> criteria) {
        return save(() -> marking.ask(submission, question, criteria));
    }

    Optional<Refusal> confirmAuthenticity(boolean confirmed) {
        return save(() -> marking.confirmAuthenticity(submission, confirmed));
    }

    Optional<Refusal> giveBack(String reason) {
        return trying(() -> {
            marking.giveBack(submission, reason);
            onGivenBack.run();
        });
    }

    private Optional<Refusal> save(Supplier<MarkingDesk> act) {
        return trying(() -> onSaved.accept(act.get()));
    }

    private static Optional<Refusal> trying(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal());
        }
    }
}
