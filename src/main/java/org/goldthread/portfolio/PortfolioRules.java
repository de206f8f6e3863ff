package org.goldthread.portfolio;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;

/** What may be done with a portfolio in which state, and by whom. */
public final class PortfolioRules {
    private PortfolioRules() {}

    /** R1: nobody assesses themselves. */
    static Optional<Refusal> mayAssess(PersonId assessor, PersonId candidate) {
        return unless(!assessor.equals(candidate), "R1", "own-assessor");
    }

    /** A portfolio aims at a day to come, and a candidate works on one at a time. */
    static Optional<Refusal> mayStart(Optional<Portfolio> before, LocalDate target, LocalDate today) {
        return unless(before.filter(Portfolio::isCurrent).isEmpty(), "start", "has-current")
                .or(() -> unless(target.isAfter(today), "start", "target-past"));
    }

    static Optional<Refusal> mayPlan(PortfolioState state) {
        return unless(state == PortfolioState.PLANNING, "plan", "plan-agreed");
    }

    /** A plan names criteria of the framework only, and its texts keep their limit. */
    static Optional<Refusal> plan(AssessmentPlan plan, Framework framework) {
        return plan.criteria().stream()
                .filter(code -> framework.criterion(code).isEmpty())
                .findFirst()
                .flatMap(code -> no("plan", "unknown-criterion", code.value()))
                .or(() -> TextRules.text(plan.methods()))
                .or(() -> TextRules.text(plan.reasonableAdjustments()));
    }

    static Optional<Refusal> mayAgree(Portfolio portfolio, PersonId who) {
        return mayPlan(portfolio.state())
                .or(() -> unless(isParty(portfolio, who), "plan", "not-party"))
                .or(() -> unless(!portfolio.plan().criteria().isEmpty(), "plan", "nothing-planned"));
    }

    /**
     * A submission holds at least one criterion of the framework, none that another one holds, and none that is met,
     * current and complete; it goes to the assessor of record, and bears the next number. Feedback is opened before its criteria go in again, so that
     * this refuses nothing by a decision that the candidate has not seen.
     */
    static Optional<Refusal> mayReserve(
            Portfolio portfolio, OpenSubmission next, Framework framework, ZonedDateTime now) {
        return unless(portfolio.state() == PortfolioState.IN_PROGRESS, "state", "not-in-progress")
                .or(() -> unless(!next.criteria().isEmpty(), "submission", "nothing-chosen"))
                .or(() -> unless(next.assessor().equals(portfolio.assessor()), "R10", "other-assessor"))
                .or(() -> next.criteria().stream()
                        .flatMap(code -> mayHold(portfolio, code, framework, now).stream())
                        .findFirst())
                .or(() -> unless(next.attempt() == portfolio.nextAttempt(), "submission", "number-taken"));
    }

    private static Optional<Refusal> mayHold(
            Portfolio portfolio, CriterionCode code, Framework framework, ZonedDateTime now) {
        var known = framework.criterion(code);
        if (known.isEmpty()) {
            return no("submission", "unknown-criterion", code.value());
        }
        var criterion = known.get();
        if (portfolio.openFor(code).isPresent()) {
            return no("submission", "criterion-open", named(criterion));
        }
        if (ClosedRules.hasUnopened(portfolio, code)) {
            return no("submission", "feedback-first", named(criterion));
        }
        return CoverageRules.isDone(portfolio, criterion, now)
                ? no("submission", "criterion-met", named(criterion))
                : Optional.empty();
    }

    /** What is not open can only be told to be finished if it was: a second telling. */
    static Optional<Refusal> wasRecorded(Portfolio portfolio, SubmissionId submission) {
        return unless(
                portfolio.decisions().stream()
                        .anyMatch(decided -> decided.submission().equals(submission)),
                "submission",
                "not-open");
    }

    /** R9: what was signed, superseded or handed in anew is not reopened. */
    static Optional<Refusal> mayReopen(Portfolio portfolio, OpenSubmission again) {
        return wasRecorded(portfolio, again.submission())
                .or(() -> unless(portfolio.isCurrent() && !isSigned(portfolio), "R9", "signed"))
                .or(() -> unless(
                        again.criteria().stream().allMatch(code -> lastDecidedBy(portfolio, again.submission(), code)),
                        "R9",
                        "handed-in-again"));
    }

    private static boolean lastDecidedBy(Portfolio portfolio, SubmissionId submission, CriterionCode code) {
        return portfolio.openFor(code).isEmpty()
                && portfolio
                        .decision(code)
                        .filter(decided -> decided.submission().equals(submission))
                        .isPresent();
    }

    /** Sign-off waits until every criterion is met and current and the minimums pass; it says which are not. */
    static Optional<Refusal> maySign(Portfolio portfolio, PersonId who, Coverage coverage) {
        return unless(portfolio.state() == PortfolioState.IN_PROGRESS, "state", "not-in-progress")
                .or(() -> unless(isParty(portfolio, who), "sign-off", "not-party"))
                .or(() -> coverage.ready() ? Optional.empty() : no("READY", "not-ready", notDone(coverage)));
    }

    private static String notDone(Coverage coverage) {
        return coverage.notDone().stream()
                .map(progress -> named(progress.criterion()))
                .collect(Collectors.joining(", "));
    }

    static Optional<Refusal> mayPause(PortfolioState state, String reason) {
        return unless(
                        state == PortfolioState.PLANNING || state == PortfolioState.IN_PROGRESS,
                        "state",
                        "not-in-progress")
                .or(() -> reason(reason));
    }

    static Optional<Refusal> mayResume(PortfolioState state) {
        return unless(state == PortfolioState.PAUSED, "state", "not-paused");
    }

    /** What is signed off or withdrawn stands as it was. */
    static Optional<Refusal> mayPresent(Portfolio portfolio) {
        return unless(portfolio.isCurrent(), "state", "not-in-progress");
    }

    static Optional<Refusal> mayWithdraw(Portfolio portfolio, String reason) {
        return unless(portfolio.isCurrent(), "state", "not-in-progress")
                .or(() -> unless(portfolio.open().isEmpty(), "submission", "still-open"))
                .or(() -> reason(reason));
    }

    /**
     * R10: the assessor of record stays while anything is with them; R9: and once they have signed.
     *
     * @param held what is open is with somebody who may still assess
     */
    static Optional<Refusal> mayPassOn(Portfolio portfolio, PersonId next, boolean held) {
        return mayAssess(next, portfolio.candidate()).or(() -> mayLeave(portfolio, held));
    }

    static Optional<Refusal> mayLeave(Portfolio portfolio, boolean held) {
        return unless(portfolio.isCurrent() && !isSigned(portfolio), "R9", "signed")
                .or(() -> unless(!held, "R10", "with-assessor"));
    }

    /** Close the loop (2.3). */
    static String named(Criterion criterion) {
        return criterion.title() + " (" + criterion.code() + ")";
    }

    private static Optional<Refusal> reason(String reason) {
        return unless(!reason.isBlank(), "state", "reason-missing").or(() -> TextRules.text(reason));
    }

    static boolean isParty(Portfolio portfolio, PersonId who) {
        return who.equals(portfolio.candidate()) || who.equals(portfolio.assessor());
    }

    private static boolean isSigned(Portfolio portfolio) {
        return portfolio.signedByCandidate() != null || portfolio.signedByAssessor() != null;
    }

    private static Optional<Refusal> unless(boolean allowed, String rule, String key) {
        return allowed ? Optional.empty() : no(rule, key);
    }

    private static Optional<Refusal> no(String rule, String key, Object... args) {
        return Optional.of(Refusal.of(rule, "portfolio.refused." + key, args));
    }
}
