package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Integrity;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.goldthread.files.FilesService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.people.SignedIn;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioLedger;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.springframework.stereotype.Service;

/** What a candidate can do with what they hand in. Anybody else's is not found. */
@Service
public class SubmissionService {
    /** So many submissions of one candidate at once mean that something is wrong. */
    private static final int TRIES = 8;

    private final SubmissionRepository submissions;
    private final SubmissionStore store;
    private final PortfolioCatalogue portfolios;
    private final PortfolioLedger ledger;
    private final Preparations preparations;
    private final PreparedSweep sweep;
    private final Attempts attempts;
    private final SinceLastAttempt since;
    private final Markers markers;
    private final EvidenceService evidence;
    private final FilesService files;
    private final CurrentPerson me;
    private final Clock clock;

    SubmissionService(
            SubmissionRepository submissions,
            SubmissionStore store,
            PortfolioCatalogue portfolios,
            PortfolioLedger ledger,
            Preparations preparations,
            PreparedSweep sweep,
            Attempts attempts,
            SinceLastAttempt since,
            Markers markers,
            EvidenceService evidence,
            FilesService files,
            CurrentPerson me,
            Clock clock) {
        this.submissions = submissions;
        this.store = store;
        this.portfolios = portfolios;
        this.ledger = ledger;
        this.preparations = preparations;
        this.sweep = sweep;
        this.attempts = attempts;
        this.since = since;
        this.markers = markers;
        this.evidence = evidence;
        this.files = files;
        this.me = me;
        this.clock = clock;
    }

    /** What could be handed in now. */
    @RolesAllowed("CANDIDATE")
    public Preparation prepare(PortfolioId portfolio) {
        return preparations.of(mine(portfolio));
    }

    /** States what one's item holds of other people and of AI, before it is handed in. */
    @RolesAllowed("CANDIDATE")
    public void state(EvidenceId item, Integrity statement) {
        evidence.state(item, statement);
    }

    /**
     * Hands in the chosen criteria. The sealed copy is written first, then its criteria are reserved in the portfolio, and
     * only with that it becomes visible: two clicks, or two tabs, have one effect.
     *
     * @param shown what the candidate has before them; refused if something else would be sealed by now
     */
    @RolesAllowed("CANDIDATE")
    public SubmissionId submit(PortfolioId id, Collection<CriterionCode> criteria, boolean declared, Shown shown) {
        for (int attempt = 1; ; attempt++) {
            var prepared = submissions.save(prepared(mine(id), criteria, declared, shown));
            try {
                ledger.reserve(id, SubmissionFlow.open(prepared, OpenSubmission.Phase.SUBMITTED));
                return prepared.id();
            } catch (Refused e) {
                sweep.settle(prepared);
                if (attempt == TRIES || mine(id).nextAttempt() == prepared.attempt()) {
                    throw e;
                }
                // another one took its number meanwhile: it is sealed anew with the next
            } catch (RuntimeException e) {
                sweep.settle(prepared);
                throw e;
            }
        }
    }

    private Submission prepared(
            Portfolio portfolio, Collection<CriterionCode> criteria, boolean declared, Shown shown) {
        var handover = preparations.handover(portfolio, criteria, declared).saying(shown.again());
        var prepared = Sealing.prepare(
                portfolio,
                handover,
                markers.of(portfolio.assessor(), portfolio.candidate()),
                preparations.framework(portfolio),
                clock.instant(),
                preparations.expectBy());
        Refused.when(handover.isAsShown(shown));
        return prepared;
    }

    /** What changed of what one handed in last for a criterion; not found where that never happened. */
    @RolesAllowed("CANDIDATE")
    public Changes changes(PortfolioId portfolio, CriterionCode criterion) {
        return since.of(mine(portfolio), criterion);
    }

    /** Takes it back, until the assessor's first judgement. */
    @RolesAllowed("CANDIDATE")
    public void withdraw(SubmissionId id) {
        change(id, submission -> submission.withdrawn(clock.instant()));
    }

    /** An attempt as it was handed in; its feedback once it is finished. Its assessor may look at it, too. */
    @SignedIn
    @Looks
    public Attempt attempt(SubmissionId id) {
        return attempts.of(readable(id), me.id());
    }

    /** The candidate, or who was one then, has the feedback before them; it cannot be reopened from now on. */
    @SignedIn
    public void opened(SubmissionId id) {
        change(id, submission -> submission.opened(clock.instant()));
    }

    /** Confirms what the assessor saw or discussed. */
    @RolesAllowed("CANDIDATE")
    public void confirm(SubmissionId id, String addendum) {
        change(id, submission -> submission.confirmed(addendum, clock.instant()));
    }

    /** Answers the assessor's question; the answer cannot be changed afterwards. */
    @RolesAllowed("CANDIDATE")
    public void answer(SubmissionId id, String question, String answer) {
        change(id, submission -> submission.answered(question, answer, LocalDate.now(clock), clock.instant()));
    }

    /** "I have read it." */
    @SignedIn
    public void acknowledge(SubmissionId id) {
        change(id, submission -> submission.acknowledged(clock.instant()));
    }

    /** What the candidate says to the feedback; the assessor reads it. */
    @SignedIn
    public void comment(SubmissionId id, String comment) {
        change(id, submission -> submission.commented(comment));
    }

    /** The original of a file in one's submission, as it was handed in. */
    @SignedIn
    @Looks
    public FileFacts file(SubmissionId id, FileId file) {
        return SubmissionFiles.in(readable(id), file);
    }

    @SignedIn
    @Looks
    public void copyFile(SubmissionId id, FileId file, OutputStream target) {
        files.copyTo(file(id, file).id(), target);
    }

    private void change(SubmissionId id, UnaryOperator<Submission> change) {
        if (!store.find(id).candidate().equals(me.id())) {
            throw SubmissionStore.notFound(id);
        }
        store.change(id, change);
    }

    private Submission readable(SubmissionId id) {
        var submission = store.find(id);
        if (!submission.isReadableBy(me.id())) {
            throw SubmissionStore.notFound(id);
        }
        return submission;
    }

    private Portfolio mine(PortfolioId id) {
        return portfolios
                .of(id)
                .filter(portfolio -> portfolio.candidate().equals(me.id()))
                .orElseThrow(() -> new NotFound("portfolio " + id.value()));
    }
}
