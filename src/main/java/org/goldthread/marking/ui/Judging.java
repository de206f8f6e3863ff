package org.goldthread.marking.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.CommentBankService;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.Letter;
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
record Judging(
        MarkingService marking,
        CommentBankService bank,
        SubmissionId submission,
        Consumer<MarkingDesk> onSaved,
        Runnable onGivenBack) {
    private static final String CONFLICT = "conflict";

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
        var found = new AtomicReference<>(shown.at());
        var refusal = save(() -> marking.judge(submission, shown.claim(), now -> {
            found.set(now.at());
            return change.apply(now);
        }));
        noticing(shown.at(), found.get());
        return refusal;
    }

    Optional<Refusal> note(ClaimJudgement shown, String words) {
        return redrawn(() ->
                marking.judge(submission, shown.claim(), now -> unchanged(shown.note(), now.note(), now.noted(words))));
    }

    Optional<Refusal> decide(CriterionJudgement shown, UnaryOperator<CriterionJudgement> change) {
        var found = new AtomicReference<>(shown.at());
        var refusal = save(() -> marking.decide(submission, shown.criterion(), now -> {
            found.set(now.at());
            return change.apply(now);
        }));
        noticing(shown.at(), found.get());
        return refusal;
    }

    /** Not where other words stand by now: {@link #isConflict} says so, and both are shown. */
    Optional<Refusal> notYet(CriterionJudgement shown, Set<Letter> letters, String words) {
        var found = new AtomicReference<>(shown.at());
        var refusal = redrawn(() -> marking.decide(submission, shown.criterion(), now -> {
            found.set(now.at());
            return unchanged(shown.whatWouldShowIt(), now.whatWouldShowIt(), now.notYet(letters, words));
        }));
        if (refusal.isEmpty()) {
            noticing(shown.at(), found.get());
        }
        return refusal;
    }

    /** Something else stands there by now. */
    static boolean isConflict(Refusal refusal) {
        return refusal.rule().equals(CONFLICT);
    }

    /** The letters of {@code shown} not judged yet become yes, but for those that fail. */
    Optional<Refusal> othersYes(List<DeskClaim> shown, Set<Letter> failing) {
        return shown.stream()
                .map(DeskClaim::judgement)
                .filter(judgement -> judgement.isOpenBut(failing))
                .flatMap(judgement -> judge(judgement, now -> now.othersYes(failing)).stream())
                .findFirst();
    }

    Optional<Refusal> comment(CriterionJudgement shown, String words) {
        return redrawn(() -> marking.decide(
                submission, shown.criterion(), now -> unchanged(shown.comment(), now.comment(), now.commented(words))));
    }

    /** What is typed towards "not yet", as far as it goes. */
    Optional<Refusal> draft(CriterionJudgement shown, Set<Letter> letters, String words) {
        return redrawn(() -> marking.decide(
                submission,
                shown.criterion(),
                now -> unchanged(shown.whatWouldShowIt(), now.whatWouldShowIt(), now.drafted(letters, words))));
    }

    /** @param shown all claims on it that are on the page */
    Optional<Refusal> metInOneStep(CriterionCode criterion, List<ClaimKey> shown) {
        return redrawn(() -> marking.metInOneStep(submission, criterion, shown));
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

    private static void noticing(Instant shown, Instant found) {
        if (!shown.equals(found)) {
            Notices.refused(Refusal.of(CONFLICT, "marking-desk.changed-elsewhere"));
        }
    }

    /** What was typed stays in its field; saving it once more puts it in the other's place. */
    static <J> J unchanged(String shown, String now, J changed) {
        if (!shown.equals(now)) {
            throw new Refused(Refusal.of(CONFLICT, "marking-desk.text-changed-elsewhere", now));
        }
        return changed;
    }

    /** Where something else stands there by now, the page shows it. */
    private Optional<Refusal> redrawn(Supplier<MarkingDesk> act) {
        var refusal = save(act);
        if (refusal.filter(Judging::isConflict).isPresent()) {
            onSaved.accept(marking.desk(submission));
        }
        return refusal;
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
