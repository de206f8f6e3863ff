package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.Witness;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.rules.DayRules;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/** What may be handed in, who may mark it, and what its states allow (domain brief, sections 4 and 5). */
final class SubmissionRules {
    private SubmissionRules() {}

    /** A portfolio in progress, the declaration, an assessor who may mark it, and evidence for every chosen criterion. */
    static Optional<Refusal> mayPrepare(Portfolio portfolio, Handover handover, Marker marker, Framework framework) {
        return unless(portfolio.state() == PortfolioState.IN_PROGRESS, "section 4", "portfolio." + portfolio.state())
                .or(() -> unless(handover.declared(), "section 5", "declaration"))
                .or(() -> unless(!handover.criteria().isEmpty(), "section 4", "nothing-chosen"))
                .or(() -> mayMark(portfolio.candidate(), handover.items(), marker))
                .or(() -> handover.withoutEvidence()
                        .flatMap(framework::criterion)
                        .map(criterion -> no("section 4", "no-evidence", MarkingRules.name(criterion))))
                .or(() -> unstated(handover.items()))
                .or(() -> handover.items().stream()
                        .flatMap(item -> mayHandIn(item).stream())
                        .findFirst())
                .or(() -> TextRules.text(handover.again()));
    }

    /** All that still have questions are named at once, so that nobody finds them one by one. */
    private static Optional<Refusal> unstated(Collection<SubmittedItem> items) {
        var titles = items.stream()
                .filter(item ->
                        !item.integrity().isComplete() && !item.integrity().lacksNote())
                .map(SubmittedItem::title)
                .collect(Collectors.joining("”, “"));
        return unless(titles.isEmpty(), "section 3a", "integrity", titles);
    }

    /** An item may be handed in when its integrity is stated, nothing is left to redact, and every claim is explained. */
    static Optional<Refusal> mayHandIn(SubmittedItem item) {
        var integrity = item.integrity();
        var explained =
                item.claims().stream().noneMatch(claim -> claim.rationale().isBlank());
        return unless(!integrity.lacksNote(), "section 3", "ai-note", item.title())
                .or(() -> unless(integrity.isComplete(), "section 3a", "integrity", item.title()))
                .or(() -> unless(integrity.redaction() != Redaction.NEEDED, "section 4", "redaction", item.title()))
                .or(() -> unless(explained, "section 4", "sentence", item.title()));
    }

    /** R1, R4 and R5: whom the assessor may not be. */
    static Optional<Refusal> mayMark(PersonId candidate, Collection<SubmittedItem> items, Marker marker) {
        return unless(!marker.id().equals(candidate), "R1", "own")
                .or(() -> unless(!marker.barred(), "R5", "barred", marker.name()))
                .or(() -> items.stream()
                        .filter(item -> isWitness(item.witness(), marker))
                        .findFirst()
                        .map(item -> no("R4", "witness", marker.name(), item.title())));
    }

    /** The same, said to the assessor themselves. */
    static Optional<Refusal> mayMarkThemselves(PersonId candidate, Collection<SubmittedItem> items, Marker marker) {
        return mayMark(candidate, items, marker)
                .map(refusal -> refusal.rule().equals("R1")
                        ? refusal
                        : new Refusal(refusal.rule(), refusal.key() + ".you", refusal.args()));
    }

    private static boolean isWitness(@Nullable Witness witness, Marker marker) {
        return witness != null && (isSame(witness.contact(), marker.email()) || isSame(witness.name(), marker.name()));
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && plain(one).equals(plain(other));
    }

    /** Compared without regard to case and spacing. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Withdrawing ends with the first saved judgement. */
    static Optional<Refusal> mayWithdraw(SubmissionState state) {
        return unless(state == SubmissionState.SUBMITTED, "section 4", "withdraw." + state);
    }

    /** R9: nothing is judged, added or asked once it is finished, returned or withdrawn. */
    static Optional<Refusal> mayWork(SubmissionState state) {
        return unless(
                state == SubmissionState.SUBMITTED || state == SubmissionState.UNDER_ASSESSMENT,
                "R9",
                "closed." + state);
    }

    /** A note of how and when; the day has come. */
    static Optional<Refusal> mayConfirmWitness(
            Submission submission, WitnessConfirmation confirmation, LocalDate today) {
        return mayWork(submission.state())
                .or(() -> hasCome(confirmation.on(), today))
                .or(() -> unless(!confirmation.how().isBlank(), "section 4", "witness-how"))
                .or(() -> TextRules.text(confirmation.how()));
    }

    /** An addendum says what, and for which of the submitted criteria. A question on screen has no answer yet. */
    static Optional<Refusal> mayRecord(Submission submission, Addendum addendum) {
        var concerns = !addendum.criteria().isEmpty() && submission.criteria().containsAll(addendum.criteria());
        var asks = addendum.kind() != AddendumKind.QUESTIONING
                || !addendum.question().isEmpty();
        return mayWork(submission.state())
                .or(() -> unless(concerns, "section 4", "addendum-criteria"))
                .or(() -> unless(asks, "section 4", "addendum-question"))
                .or(() -> TextRules.text(addendum.question()))
                .or(() -> TextRules.text(addendum.account()));
    }

    /** What an assessor records away from the screen is told in full, and has happened. */
    static Optional<Refusal> isTold(AddendumDraft draft, LocalDate today) {
        return hasCome(draft.on(), today)
                .or(() -> unless(!draft.placeOrMedium().isBlank(), "section 4", "addendum-place"))
                .or(() -> TextRules.atMost(draft.placeOrMedium(), TextRules.TITLE_LIMIT))
                .or(() -> unless(!draft.account().isBlank(), "section 4", "addendum-account"));
    }

    private static Optional<Refusal> hasCome(LocalDate day, LocalDate today) {
        return unless(!day.isAfter(today), "section 4", "addendum-date").or(() -> DayRules.year(day, today));
    }

    static Optional<Refusal> mayConfirm(Submission submission, Addendum addendum) {
        return addendum.isConfirmed()
                ? Optional.empty()
                : mayWork(submission.state()).or(() -> unless(!addendum.awaitsAnswer(), "section 4", "answer-first"));
    }

    static Optional<Refusal> mayAnswer(Submission submission, Addendum asked, String answer) {
        return mayWork(submission.state())
                .or(() -> unless(asked.awaitsAnswer(), "R9", "answered"))
                .or(() -> unless(!answer.isBlank(), "section 4", "answer-empty"))
                .or(() -> TextRules.text(answer));
    }

    static Optional<Refusal> mayReturn(SubmissionState state, String reason) {
        return mayWork(state)
                .or(() -> unless(!reason.isBlank(), "section 4", "return-reason"))
                .or(() -> TextRules.text(reason));
    }

    /** The overall feedback says what was good, and what comes next, on a day to come, while something is not yet met. */
    static Optional<Refusal> maySay(Feedback words, Submission submission, LocalDate today) {
        var allMet = submission.criterionJudgements().stream().allMatch(each -> each.outcome() == Outcome.MET);
        var next = words.nextAction();
        var due = words.nextActionDue();
        return unless(!words.whatWasGood().isBlank(), "section 3", "feedback-good")
                .or(() -> unless(allMet || !next.isBlank(), "section 3", "feedback-next"))
                .or(() -> unless(next.isBlank() || due != null, "section 3", "feedback-due"))
                .or(() -> due == null || next.isBlank() ? Optional.empty() : isToCome(due, today))
                .or(() -> TextRules.text(words.whatWasGood()))
                .or(() -> TextRules.text(next));
    }

    private static Optional<Refusal> isToCome(LocalDate due, LocalDate today) {
        return unless(!due.isBefore(today), "section 3", "feedback-due-past").or(() -> DayRules.year(due, today));
    }

    /** Nobody finishes what was judged or written otherwise, in another tab, since they read it. */
    static Optional<Refusal> isAsShown(Submission submission, FeedbackDraft words, BeforeFinish shown) {
        return unless(
                mayWork(submission.state()).isPresent()
                        || BeforeFinish.of(submission, words).equals(shown),
                "R9",
                "finish-as-shown");
    }

    static Optional<Refusal> mayReopen(Submission submission, Instant now) {
        var finished = submission.finished();
        var feedback = submission.feedback();
        if (submission.state() == SubmissionState.COUNTERSIGNING) {
            return Optional.empty();
        }
        if (submission.state() != SubmissionState.FINISHED || finished == null || feedback == null) {
            return Optional.of(no("R9", "not-finished"));
        }
        return unless(feedback.openedByCandidate() == null, "R9", "reopen-read")
                .or(() -> unless(!now.isAfter(MarkingRules.reopenUntil(finished)), "R9", "reopen-late"));
    }

    /** R7: by another than decided, no trainee; R1, R4 and R5 hold for them as for the assessor. */
    static Optional<Refusal> mayCountersign(Submission submission, Marker marker) {
        return unless(submission.state() == SubmissionState.COUNTERSIGNING, "R9", "not-waiting")
                .or(() -> unless(!marker.id().equals(submission.assessor()), "R7", "countersign-own"))
                .or(() -> unless(!marker.trainee(), "R7", "countersign-trainee"))
                .or(() -> mayMarkThemselves(submission.candidate(), submission.items(), marker));
    }

    /** Nobody signs what was finished anew since they read it. */
    static Optional<Refusal> isAsShown(Submission submission, Instant shown) {
        var second = submission.countersigning();
        return unless(
                submission.state() != SubmissionState.COUNTERSIGNING
                        || (second != null && second.asked().equals(shown)),
                "R7",
                "finished-anew");
    }

    static Optional<Refusal> maySendBack(String reason) {
        return unless(!reason.isBlank(), "R7", "send-back-reason").or(() -> TextRules.text(reason));
    }

    static Optional<Refusal> isFinished(SubmissionState state) {
        return unless(state == SubmissionState.FINISHED, "section 4", "not-finished");
    }

    private static Optional<Refusal> unless(boolean allowed, String rule, String key, Object... args) {
        return allowed ? Optional.empty() : Optional.of(no(rule, key, args));
    }

    private static Refusal no(String rule, String key, Object... args) {
        return Refusal.of(rule, "marking.refused." + key, args);
    }
}
