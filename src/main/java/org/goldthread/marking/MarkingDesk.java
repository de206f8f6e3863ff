package org.goldthread.marking;

import java.time.Instant;
import java.util.List;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/**
 * All that an assessor's page needs of one submission.
 *
 * @param criteria in the framework's order, those submitted only
 * @param warnings of the attempt as a whole and of single criteria; to weigh, not rules
 * @param left what finishing still waits for, each named; empty when it may be finished
 * @param earlier the candidate's finished attempts before this one, latest first
 * @param reopenUntil until when a finished one may be reopened, unless the candidate opens it first; else null
 */
public record MarkingDesk(
        Submission submission,
        Framework framework,
        String candidateName,
        List<DeskCriterion> criteria,
        List<MarkingWarning> warnings,
        List<Refusal> left,
        List<Submission> earlier,
        @Nullable Instant reopenUntil) {
    public MarkingDesk {
        criteria = List.copyOf(criteria);
        warnings = List.copyOf(warnings);
        left = List.copyOf(left);
        earlier = List.copyOf(earlier);
    }

    /** Judgements may be saved: it is submitted or under assessment. */
    public boolean isOpen() {
        return submission.state() == SubmissionState.SUBMITTED
                || submission.state() == SubmissionState.UNDER_ASSESSMENT;
    }
}
