package org.goldthread.portfolio;

import java.time.Instant;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/**
 * What is with an assessor now; each criterion is in one only.
 *
 * @param underAssessment true from the first saved judgement on
 */
public record OpenSubmission(
        SubmissionId submission,
        int attempt,
        PersonId assessor,
        Instant since,
        boolean underAssessment,
        List<CriterionCode> criteria,
        List<ClaimRef> claims) {
    public OpenSubmission {
        criteria = List.copyOf(criteria);
        claims = List.copyOf(claims);
    }

    OpenSubmission beingMarked() {
        return new OpenSubmission(submission, attempt, assessor, since, true, criteria, claims);
    }
}
