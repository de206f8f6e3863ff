package org.goldthread.marking.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Notices;

/**
 * The assessor's hand: each judgement is saved at once and the page shows what then is; a refusal comes back to its place.
 * A change goes onto what is saved now, so that two tabs never undo each other; text changed in both is kept in both.
 */
record Judging(MarkingService marking, SubmissionId submission, Consumer<MarkingDesk> onSaved, Runnable onGivenBack) {
    /** Under what name the browser keeps a text typed here until it is saved. */
    String typed(String form, CriterionCode criterion) {
        return typed(form + "-" + criterion.value());
    }

    String typed(String form, ClaimKey claim) {
        return typed(form + "-" + claim.source(), claim.criterion());
    }

    String typed(String form) {
        return submission.value() + "/" + form;
    }

    Optional<Refusal> judge(ClaimJudgement shown, UnaryOperator<ClaimJudgement> change) {
        return save(() -> marking.judge(submission, change.apply(now(shown))));
    }

    Optional<Refusal> note(ClaimJudgement shown, String words) {
        return save(() -> {
            var now = now(shown);
            unchanged(shown.note(), now.note());
            return marking.judge(submission, now.noted(words));
        });
    }

    Optional<Refusal> decide(CriterionJudgement shown, UnaryOperator<CriterionJudgement> change) {
        return save(() -> marking.decide(submission, change.apply(now(shown))));
    }

    Optional<Refusal> comment(CriterionJudgement shown, String words) {
        return save(() -> {
            var now = now(shown);
            unchanged(shown.comment(), now.comment());
            return marking.decide(submission, now.commented(words));
        });
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

    private ClaimJudgement now(ClaimJudgement shown) {
        var now = marking.desk(submission).criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .map(DeskClaim::judgement)
                .filter(judgement -> judgement.claim().equals(shown.claim()))
                .findFirst()
                .orElse(shown);
        return noticing(shown, now, ClaimJudgement::at);
    }

    private CriterionJudgement now(CriterionJudgement shown) {
        var now = marking.desk(submission).criteria().stream()
                .map(criterion -> criterion.judgement())
                .filter(judgement -> judgement.criterion().equals(shown.criterion()))
                .findFirst()
                .orElse(shown);
        return noticing(shown, now, CriterionJudgement::at);
    }

    private static <J> J noticing(J shown, J now, Function<J, Object> at) {
        if (!at.apply(shown).equals(at.apply(now))) {
            Notices.refused(Refusal.of("conflict", "marking-desk.changed-elsewhere"));
        }
        return now;
    }

    /** What was typed stays in its field; saving it once more puts it in the other's place. */
    private void unchanged(String shown, String now) {
        if (!shown.equals(now)) {
            onSaved.accept(marking.desk(submission));
            throw new Refused(Refusal.of("conflict", "marking-desk.text-changed-elsewhere", now));
        }
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
