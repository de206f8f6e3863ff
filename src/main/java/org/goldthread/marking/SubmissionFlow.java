package org.goldthread.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.portfolio.ClaimRef;
import org.goldthread.portfolio.CriteriaReserved;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.OpenPassedOn;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.OpenSubmission.Phase;
import org.goldthread.portfolio.PortfolioLedger;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps submission and portfolio in step, each in its own write. Every listener bears being called twice, and late. */
@Component
class SubmissionFlow {
    private final SubmissionRepository submissions;
    private final SubmissionStore store;
    private final PortfolioLedger ledger;
    private final Clock clock;

    SubmissionFlow(SubmissionRepository submissions, SubmissionStore store, PortfolioLedger ledger, Clock clock) {
        this.submissions = submissions;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Its criteria are held: it becomes visible. If it was swept meanwhile, they are free again. */
    @EventListener
    void reserved(CriteriaReserved event) {
        if (submissions.findById(event.submission()).isEmpty()) {
            ledger.release(event.portfolio(), event.submission());
            return;
        }
        store.change(event.submission(), submission -> submission.placed(clock.instant()));
    }

    /** Told late, it is not who has it now: a later one is on its way, or has come. */
    @EventListener
    void passedOn(OpenPassedOn event) {
        event.submissions().stream()
                .filter(id -> submissions.findById(id).isPresent())
                .filter(id -> ledger.assessor(event.portfolio(), id)
                        .filter(event.assessor()::equals)
                        .isPresent())
                .forEach(id -> store.change(id, submission -> submission.passedOn(event.assessor())));
    }

    @EventListener
    void begun(AssessmentBegun event) {
        ledger.underAssessment(event.portfolio(), event.submission());
    }

    @EventListener
    void withdrawn(SubmissionWithdrawn event) {
        closed(event.submission())
                .ifPresent(submission -> ledger.withdrawn(submission.portfolio(), submission.id(), at(submission)));
    }

    @EventListener
    void returned(SubmissionReturned event) {
        closed(event.submission())
                .ifPresent(submission -> ledger.returned(
                        submission.portfolio(), submission.id(), submission.returnReason(), at(submission)));
    }

    private Optional<Submission> closed(SubmissionId id) {
        return submissions.findById(id).filter(submission -> submission.finished() != null);
    }

    private static Instant at(Submission submission) {
        return Objects.requireNonNull(submission.finished());
    }

    /** What it says now is entered; if it was reopened meanwhile, the next finish will enter it. */
    @EventListener
    void marked(SubmissionMarked event) {
        submissions
                .findById(event.submission())
                .filter(submission -> submission.state() == SubmissionState.FINISHED)
                .ifPresent(submission -> ledger.record(
                        submission.portfolio(),
                        submission.id(),
                        decisions(submission),
                        submission.decidedClaims(),
                        !submission.isUnread()));
    }

    @EventListener
    void opened(SubmissionOpened event) {
        ledger.feedbackOpened(event.portfolio(), event.submission());
    }

    /** Told late, it may have been finished anew since: what is entered of that stands. */
    @EventListener
    void reopened(SubmissionReopened event) {
        submissions
                .findById(event.submission())
                .filter(submission -> submission.finished() == null
                        || !ledger.isClosed(submission.portfolio(), submission.id(), at(submission)))
                .ifPresent(submission -> ledger.reopen(
                        submission.portfolio(), submission.id(), open(submission, Phase.UNDER_ASSESSMENT)));
    }

    static OpenSubmission open(Submission submission, Phase phase) {
        return new OpenSubmission(
                submission.id(),
                submission.attempt(),
                submission.assessor(),
                submission.submitted(),
                submission.expectBy(),
                phase,
                submission.criteria(),
                submission.items().stream()
                        .flatMap(item ->
                                item.claims().stream().map(claim -> new ClaimRef(item.item(), claim.criterion())))
                        .toList());
    }

    private static List<Decided> decisions(Submission submission) {
        var feedback = submission.feedback();
        var due = feedback == null ? null : feedback.nextActionDue();
        return submission.criterionJudgements().stream()
                .map(judgement -> new Decided(
                        judgement.criterion(),
                        Objects.requireNonNull(judgement.outcome()),
                        at(submission),
                        submission.id(),
                        submission.attempt(),
                        submission.assessor(),
                        judgement.whatWouldShowIt(),
                        due))
                .toList();
    }
}
