package org.goldthread.marking;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.people.PersonId;
import org.goldthread.people.SignedIn;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.stereotype.Service;

/** Submissions as other features read them. Who may see whose is decided by the feature that asks. */
@Service
public class SubmissionCatalogue {
    private static final int OF_ONE_ASSESSOR = 500;
    private static final Set<SubmissionState> WITH_ASSESSOR =
            EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.UNDER_ASSESSMENT);

    private static final Set<SubmissionState> UNANSWERED =
            EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.UNDER_ASSESSMENT, SubmissionState.COUNTERSIGNING);

    private final SubmissionRepository submissions;
    private final MarkingQueue queue;
    private final Countersigners countersigners;

    SubmissionCatalogue(SubmissionRepository submissions, MarkingQueue queue, Countersigners countersigners) {
        this.submissions = submissions;
        this.queue = queue;
        this.countersigners = countersigners;
    }

    /** All that was ever handed in, latest first: the withdrawn and the returned too. */
    @SignedIn
    public List<Submission> ofPortfolio(PortfolioId portfolio) {
        return submissions.findByPortfolioAndStateNotOrderBySubmittedDesc(portfolio, SubmissionState.PREPARED);
    }

    /**
     * The same as {@code reader} may know it: its candidate reads no judgement before it is finished and opened, and what
     * was withdrawn is its candidate's alone.
     */
    @SignedIn
    public List<Submission> ofPortfolio(PortfolioId portfolio, PersonId reader) {
        return ofPortfolio(portfolio).stream()
                .filter(submission -> submission.state() != SubmissionState.WITHDRAWN
                        || submission.candidate().equals(reader))
                .map(submission -> submission.candidate().equals(reader) && !submission.isOpened()
                        ? new SubmissionEdit(submission).heldBack().done()
                        : submission)
                .toList();
    }

    /** What is with an assessor, longest waiting first. */
    @SignedIn
    public List<MarkingQueueRow> waitingFor(PersonId assessor) {
        return queue.rows(assessor, "", 0, OF_ONE_ASSESSOR);
    }

    /** The first {@code few} that wait for this person's second signature (R7). */
    @SignedIn
    public List<MarkingQueueRow> toCountersign(PersonId countersigner, int few) {
        return countersigners.waitingFor(countersigner, "", 0, few);
    }

    /** What these candidates have handed in and had no answer to, with whom it waits on. */
    @SignedIn
    public List<Underway> underway(Collection<PersonId> candidates) {
        return submissions.findByCandidateInAndStateIn(candidates, UNANSWERED);
    }

    /** When each of these was handed in; nothing is asked of the store for none. */
    @SignedIn
    public Map<SubmissionId, Instant> handedIn(Collection<SubmissionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : submissions.findByIdIn(ids).stream().collect(Collectors.toMap(HandedIn::id, HandedIn::submitted));
    }

    /** Finished, and not yet opened by these candidates. */
    @SignedIn
    public List<UnreadFeedback> feedbackUnread(Collection<PersonId> candidates) {
        return submissions.findByCandidateInAndStateAndFeedbackOpenedByCandidateIsNull(
                candidates, SubmissionState.FINISHED);
    }

    /** Finished by this assessor, and not yet opened by the candidate. */
    @SignedIn
    public List<UnreadFeedback> unreadOf(PersonId assessor) {
        return submissions.findByAssessorAndStateAndFeedbackOpenedByCandidateIsNull(assessor, SubmissionState.FINISHED);
    }

    /** What this assessor has in which an answer or a confirmation has come that is not judged yet. */
    @SignedIn
    public List<Exchange> answered(PersonId assessor) {
        return submissions.findByAssessorAndStateIn(assessor, WITH_ASSESSOR).stream()
                .filter(Exchange::hasAnswerToWeigh)
                .toList();
    }

    /** What this assessor has in which a question or a record waits for the candidate. */
    @SignedIn
    public List<Exchange> awaitingCandidate(PersonId assessor) {
        return submissions.findByAssessorAndStateIn(assessor, WITH_ASSESSOR).stream()
                .filter(exchange -> !exchange.open().isEmpty())
                .toList();
    }

    /** What a candidate has with an assessor in which a question or a record waits for them. */
    @SignedIn
    public List<Exchange> waitingForAnswer(PersonId candidate) {
        return submissions.findByCandidateAndStateIn(candidate, WITH_ASSESSOR).stream()
                .filter(exchange -> !exchange.open().isEmpty())
                .toList();
    }
}
