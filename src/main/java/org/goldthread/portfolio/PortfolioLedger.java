package org.goldthread.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.ClosedSubmission.Ending;
import org.goldthread.standards.Standards;
import org.springframework.stereotype.Component;

/**
 * Where marking enters what is handed in and what is decided. It asks nobody who they are: marking has done so, and its
 * listeners call it at start, too, when nobody is signed in. Every entry may be made twice.
 */
@Component
public class PortfolioLedger {
    private final PortfolioStore store;
    private final Standards standards;
    private final Clock clock;

    PortfolioLedger(PortfolioStore store, Standards standards, Clock clock) {
        this.store = store;
        this.standards = standards;
        this.clock = clock;
    }

    /** Takes a submission's criteria; {@link CriteriaReserved} follows. Refused if one is already open, or done. */
    public void reserve(PortfolioId portfolio, OpenSubmission submission) {
        var framework = standards.find(store.find(portfolio).framework());
        store.change(portfolio, before -> before.reserve(submission, framework, ZonedDateTime.now(clock)));
    }

    /** The first judgement was saved. */
    public void underAssessment(PortfolioId portfolio, SubmissionId submission) {
        store.change(portfolio, before -> before.underAssessment(submission));
    }

    /** The submission came to nothing before anybody saw it. */
    public void release(PortfolioId portfolio, SubmissionId submission) {
        store.change(portfolio, before -> before.release(submission));
    }

    /** The candidate took the submission back. */
    public void withdrawn(PortfolioId portfolio, SubmissionId submission, Instant at) {
        store.change(portfolio, before -> before.undecided(submission, Ending.WITHDRAWN, "", at));
    }

    /** The assessor gave the submission back without a decision. */
    public void returned(PortfolioId portfolio, SubmissionId submission, String reason, Instant at) {
        store.change(portfolio, before -> before.undecided(submission, Ending.RETURNED, reason, at));
    }

    /**
     * The submission was finished.
     *
     * @param opened its candidate has opened it already: this is told late
     */
    public void record(
            PortfolioId portfolio,
            SubmissionId submission,
            List<Decided> decisions,
            List<DecidedClaim> claims,
            boolean opened) {
        store.change(portfolio, before -> before.record(submission, decisions, claims, opened));
    }

    /** The candidate opened the feedback of a finished submission; from now on they see what was decided. */
    public void feedbackOpened(PortfolioId portfolio, SubmissionId submission) {
        store.change(portfolio, before -> before.feedbackOpened(submission));
    }

    /** With whom an open submission is now. */
    public Optional<PersonId> assessor(PortfolioId portfolio, SubmissionId submission) {
        return store.find(portfolio).open().stream()
                .filter(open -> open.submission().equals(submission))
                .map(OpenSubmission::assessor)
                .findFirst();
    }

    /** That the submission ended then is entered. */
    public boolean isClosed(PortfolioId portfolio, SubmissionId submission, Instant at) {
        return store.find(portfolio).closed().stream()
                .anyMatch(closed -> closed.isOf(submission) && closed.at().equals(at));
    }

    /** The submission was reopened. Refused where a later one, or a signature, rests on its decisions (R9). */
    public void reopen(PortfolioId portfolio, SubmissionId submission, OpenSubmission again) {
        store.change(portfolio, before -> before.reopen(submission, again));
    }
}
