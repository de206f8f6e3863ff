package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/**
 * What is with an assessor now; each criterion is in one only.
 *
 * @param expectBy when the candidate may expect an answer, as they were told when they handed it in
 */
public record OpenSubmission(
        SubmissionId submission,
        int attempt,
        PersonId assessor,
        Instant since,
        LocalDate expectBy,
        Phase phase,
        List<CriterionCode> criteria,
        List<ClaimRef> claims) {
    /** How far it is. FEEDBACK_READY only as its candidate sees it: finished, and not yet opened by them. */
    public enum Phase {
        SUBMITTED,
        UNDER_ASSESSMENT,
        FEEDBACK_READY
    }

    public OpenSubmission {
        criteria = List.copyOf(criteria);
        claims = List.copyOf(claims);
    }

    /** From the first saved judgement on. */
    public boolean underAssessment() {
        return phase == Phase.UNDER_ASSESSMENT;
    }

    public boolean feedbackReady() {
        return phase == Phase.FEEDBACK_READY;
    }

    OpenSubmission with(PersonId next) {
        return new OpenSubmission(submission, attempt, next, since, expectBy, phase, criteria, claims);
    }

    OpenSubmission in(Phase next) {
        return new OpenSubmission(submission, attempt, assessor, since, expectBy, next, criteria, claims);
    }
}
