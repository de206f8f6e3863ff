package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.goldthread.files.FilesService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.springframework.stereotype.Service;

/** What an assessor can do with a submission that is assigned to them; any other is not found. */
@Service
public class MarkingService {
    private final SubmissionStore store;
    private final MarkingQueue queue;
    private final Desks desks;
    private final Markers markers;
    private final FeedbackDrafts drafts;
    private final Countersigners countersigners;
    private final FilesService files;
    private final CurrentPerson me;
    private final Clock clock;

    MarkingService(
            SubmissionStore store,
            MarkingQueue queue,
            Desks desks,
            Markers markers,
            FeedbackDrafts drafts,
            Countersigners countersigners,
            FilesService files,
            CurrentPerson me,
            Clock clock) {
        this.store = store;
        this.queue = queue;
        this.desks = desks;
        this.markers = markers;
        this.drafts = drafts;
        this.countersigners = countersigners;
        this.files = files;
        this.me = me;
        this.clock = clock;
    }

    /** What waits for me, longest waiting first; {@code search} is part of a candidate's name, pages count from 0. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public List<MarkingQueueRow> queue(String search, int page, int size) {
        return queue.rows(me.id(), search, page, size);
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public long waiting(String search) {
        return queue.count(me.id(), search);
    }

    /**
     * Opening the page begins nothing: assessment begins with the first saved judgement. Of what was withdrawn it says
     * that, and nothing of what was in it.
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public MarkingDesk desk(SubmissionId id) {
        var submission = mine(id);
        return desks.desk(
                submission.isReadableBy(me.id())
                        ? submission
                        : new SubmissionEdit(submission).emptied().done());
    }

    /**
     * Changes the letters or the note of one claim, as one goes; a decision that they no longer carry is taken back.
     *
     * @param change of what is saved then, so that two tabs never undo each other; it may be asked more than once
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk judge(SubmissionId id, ClaimKey claim, UnaryOperator<ClaimJudgement> change) {
        return mark(
                id,
                (submission, yardstick) ->
                        submission.judged(change.apply(submission.judgement(claim)), yardstick, clock.instant()));
    }

    /**
     * Changes S, words and the decision of one criterion; without an outcome nothing is refused but too long texts.
     *
     * @param change of what is saved then; it may be asked more than once
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk decide(SubmissionId id, CriterionCode criterion, UnaryOperator<CriterionJudgement> change) {
        return mark(
                id,
                (submission, yardstick) ->
                        submission.decided(change.apply(submission.judgement(criterion)), yardstick, clock.instant()));
    }

    /**
     * Met in one step: every letter that is not set becomes yes, and the criterion is met.
     *
     * @param shown the claims on it that the assessor has before them; refused if there are others by now
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk metInOneStep(SubmissionId id, CriterionCode criterion, Collection<ClaimKey> shown) {
        return mark(id, (submission, yardstick) -> {
            Refused.when(MarkingRules.areShown(submission.claims(criterion), shown));
            return submission.metInOneStep(criterion, yardstick, clock.instant());
        });
    }

    /** Notes how and when a witness confirmed their statement. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk witnessConfirmed(SubmissionId id, EvidenceId item, String how, LocalDate on) {
        var confirmation = new WitnessConfirmation(item, how.strip(), on, clock.instant());
        return mark(id, (submission, _) -> submission.witnessConfirmed(confirmation, today()));
    }

    /** Records an observation, a discussion or questioning; it counts once the candidate has confirmed it. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk record(SubmissionId id, AddendumDraft draft) {
        Refused.when(SubmissionRules.isTold(draft, today()));
        var recording = draft.recording() == null
                ? null
                : files.reserve(draft.recording().id());
        var addendum = Addendum.recorded(draft.recordedIn(recording), me.id(), clock.instant());
        var desk = mark(id, (submission, _) -> submission.recorded(addendum));
        if (recording != null) {
            files.attached(recording.id(), true);
        }
        return desk;
    }

    /** Asks the candidate on screen; their answer joins as questioning, dated. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk ask(SubmissionId id, String question, List<CriterionCode> criteria) {
        var draft = AddendumDraft.question(question, criteria, today());
        var addendum = Addendum.recorded(draft, me.id(), clock.instant());
        return mark(id, (submission, _) -> submission.recorded(addendum));
    }

    /** Gives it back without a decision; it counts no attempt. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public void giveBack(SubmissionId id, String reason) {
        change(id, submission -> submission.returned(reason, clock.instant()));
    }

    /** "From what I know and asked, I have no reason to doubt that this is the candidate's own work." */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk confirmAuthenticity(SubmissionId id, boolean confirmed) {
        return mark(id, (submission, _) -> submission.authenticity(confirmed));
    }

    /** The overall feedback drafted from the judgements, to be edited before finishing. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public FeedbackDraft draftFeedback(SubmissionId id) {
        var submission = mine(id);
        return drafts.draft(submission, desks.yardstick(submission), today());
    }

    /** The same from the judgements as they are now, whatever was written before. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public FeedbackDraft draftFeedbackAnew(SubmissionId id) {
        var submission = mine(id);
        return drafts.anew(submission, desks.yardstick(submission), today());
    }

    /**
     * Keeps the feedback as far as it is written; the candidate reads nothing of it before it is finished.
     *
     * @param change of what is saved then, so that two tabs never undo each other; it may be asked more than once
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public FeedbackDraft keepFeedback(SubmissionId id, UnaryOperator<FeedbackDraft> change) {
        var yardstick = desks.yardstick(mine(id));
        var kept = change(
                id,
                now -> now.drafted(
                        change.apply(drafts.draft(now, yardstick, today())).feedback()));
        return drafts.draft(kept, yardstick, today());
    }

    /**
     * Refused, naming what is left ({@link MarkingDesk#left()}); a trainee's waits for a second signature (R7).
     *
     * @param shown refused if something else was judged or written by now
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk finish(SubmissionId id, BeforeFinish shown, FeedbackDraft words) {
        var marker = markers.of(me.id(), mine(id).candidate());
        return mark(id, (submission, yardstick) -> {
            var written = drafts.draft(submission, yardstick, today());
            Refused.when(SubmissionRules.isAsShown(submission, written, shown));
            return submission.finished(words.feedback(), marker, yardstick, clock.instant());
        });
    }

    /** Within 10 minutes of finishing, until the candidate has opened it; while it waits for a second signature at any time. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk reopen(SubmissionId id) {
        var portfolio = desks.portfolio(mine(id));
        if (portfolio.state() != PortfolioState.IN_PROGRESS
                || portfolio.signedByCandidate() != null
                || portfolio.signedByAssessor() != null) {
            throw new Refused(Refusal.of("R9", "marking.refused.reopen-signed"));
        }
        return desks.desk(change(id, submission -> submission.reopened(clock.instant())));
    }

    /** The original of a file in the submission, byte for byte. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public void copyFile(SubmissionId id, FileId file, OutputStream target) {
        files.copyTo(submitted(id, file).id(), target);
    }

    /** A page as a JPEG; pages count from 1. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public byte[] pagePicture(SubmissionId id, FileId file, int page) {
        return files.pagePicture(submitted(id, file).id(), page);
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public String pageText(SubmissionId id, FileId file, int page) {
        return files.pageText(submitted(id, file).id(), page);
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public byte[] imagePicture(SubmissionId id, FileId file) {
        return files.imagePicture(submitted(id, file).id());
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public String text(SubmissionId id, FileId file) {
        return files.text(submitted(id, file).id());
    }

    private FileFacts submitted(SubmissionId id, FileId file) {
        var submission = store.find(id);
        if (!submission.isReadableBy(me.id()) && !countersigners.isFor(submission, me.id())) {
            throw SubmissionStore.notFound(id);
        }
        return SubmissionFiles.in(submission, file);
    }

    private Submission mine(SubmissionId id) {
        return mine(store.find(id));
    }

    private Submission mine(Submission submission) {
        if (!submission.assessor().equals(me.id()) || submission.state() == SubmissionState.PREPARED) {
            throw SubmissionStore.notFound(submission.id());
        }
        return submission;
    }

    /** Whose it is is asked of what is changed, as it may be passed on meanwhile (R10). */
    private Submission change(SubmissionId id, UnaryOperator<Submission> step) {
        return store.change(id, submission -> step.apply(mine(submission)));
    }

    /** R1, R4 and R5 are asked at every step, as persons and declarations change meanwhile. */
    private MarkingDesk mark(SubmissionId id, BiFunction<Submission, Yardstick, Submission> step) {
        var before = mine(id);
        Refused.when(SubmissionRules.mayMarkThemselves(
                before.candidate(), before.items(), markers.of(me.id(), before.candidate())));
        var portfolio = desks.portfolio(before);
        var yardstick = desks.yardstick(before, portfolio);
        var after = change(id, submission -> step.apply(submission, yardstick));
        return desks.after(after, portfolio, yardstick);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
