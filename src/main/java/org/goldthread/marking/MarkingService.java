package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.files.FileId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an assessor can do with a submission that is assigned to them; any other is not found. */
@Service
public class MarkingService {
    /** What waits for me, longest waiting first. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public List<MarkingQueueRow> queue(int page, int size) {
        throw new UnsupportedOperationException("soon");
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public long waiting() {
        throw new UnsupportedOperationException("soon");
    }

    /** Opening the page begins nothing: assessment begins with the first saved judgement. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk desk(SubmissionId id) {
        throw new UnsupportedOperationException("soon");
    }

    /** Saves the letters and note of one claim, as one goes; a decision that they no longer carry is taken back. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk judge(SubmissionId id, ClaimJudgement judgement) {
        throw new UnsupportedOperationException("soon");
    }

    /** Saves S, words and the decision of one criterion; without an outcome nothing is refused but too long texts. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk decide(SubmissionId id, CriterionJudgement judgement) {
        throw new UnsupportedOperationException("soon");
    }

    /** Met in one step: every letter that is not set becomes yes, and the criterion is met. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk metInOneStep(SubmissionId id, CriterionCode criterion) {
        throw new UnsupportedOperationException("soon");
    }

    /** Notes how and when a witness confirmed their statement. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk witnessConfirmed(SubmissionId id, EvidenceId item, String how, LocalDate on) {
        throw new UnsupportedOperationException("soon");
    }

    /** Records an observation, a discussion or questioning; it counts once the candidate has confirmed it. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk record(SubmissionId id, AddendumDraft draft) {
        throw new UnsupportedOperationException("soon");
    }

    /** Asks the candidate on screen; their answer joins as questioning, dated. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk ask(SubmissionId id, String question, List<CriterionCode> criteria) {
        throw new UnsupportedOperationException("soon");
    }

    /** Gives it back without a decision; it counts no attempt. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public void giveBack(SubmissionId id, String reason) {
        throw new UnsupportedOperationException("soon");
    }

    /** "From what I know and asked, I have no reason to doubt that this is the candidate's own work." */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk confirmAuthenticity(SubmissionId id, boolean confirmed) {
        throw new UnsupportedOperationException("soon");
    }

    /** The overall feedback drafted from the judgements, to be edited before finishing. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public FeedbackDraft draftFeedback(SubmissionId id) {
        throw new UnsupportedOperationException("soon");
    }

    /** Refused, naming what is left ({@link MarkingDesk#left()}), and to a trainee (R7). */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk finish(
            SubmissionId id, String whatWasGood, String nextAction, @Nullable LocalDate nextActionDue) {
        throw new UnsupportedOperationException("soon");
    }

    /** Within 10 minutes of finishing, until the candidate has opened it. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public MarkingDesk reopen(SubmissionId id) {
        throw new UnsupportedOperationException("soon");
    }

    /** The original of a file in the submission, byte for byte. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public void copyFile(SubmissionId id, FileId file, OutputStream target) {
        throw new UnsupportedOperationException("soon");
    }

    /** A page as a JPEG; pages count from 1. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public byte[] pagePicture(SubmissionId id, FileId file, int page) {
        throw new UnsupportedOperationException("soon");
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public String pageText(SubmissionId id, FileId file, int page) {
        throw new UnsupportedOperationException("soon");
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public byte[] imagePicture(SubmissionId id, FileId file) {
        throw new UnsupportedOperationException("soon");
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public String text(SubmissionId id, FileId file) {
        throw new UnsupportedOperationException("soon");
    }
}
