package org.goldthread.marking;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.goldthread.portfolio.ClaimRef;
import org.goldthread.portfolio.CriteriaReserved;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.PortfolioLedger;
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

    @EventListener
    void begun(AssessmentBegun event) {
        ledger.underAssessment(event.portfolio(), event.submission());
    }

    @EventListener
    void withdrawn(SubmissionWithdrawn event) {
        ledger.release(event.portfolio(), event.submission());
    }

    @EventListener
    void returned(SubmissionReturned event) {
        ledger.release(event.portfolio(), event.submission());
    }

    /** What it says now is entered; if it was reopened meanwhile, the next finish will enter it. */
    @EventListener
    void marked(SubmissionMarked event) {
        submissions
                .findById(event.submission())
                .filter(submission -> submission.state() == SubmissionState.FINISHED)
                .ifPresent(submission -> ledger.record(
                        submission.portfolio(), submission.id(), decisions(submission), submission.decidedClaims()));
    }

    @EventListener
    void reopened(SubmissionReopened event) {
        submissions
                .findById(event.submission())
                .ifPresent(
                        submission -> ledger.reopen(submission.portfolio(), submission.id(), open(submission, true)));
    }

    static OpenSubmission open(Submission submission, boolean underAssessment) {
        return new OpenSubmission(
                submission.id(),
                submission.attempt(),
                submission.assessor(),
                submission.submitted(),
                underAssessment,
                submission.criteria(),
                submission.items().stream()
                        .flatMap(item ->
                                item.claims().stream().map(claim -> new ClaimRef(item.item(), claim.criterion())))
                        .toList());
    }

    private static List<Decided> decisions(Submission submission) {
        return submission.criterionJudgements().stream()
                .map(judgement -> new Decided(
                        judgement.criterion(),
                        Objects.requireNonNull(judgement.outcome()),
                        Objects.requireNonNull(submission.finished()),
                        submission.id(),
                        submission.attempt(),
                        submission.assessor(),
                        judgement.whatWouldShowIt()))
                .toList();
    }
}
