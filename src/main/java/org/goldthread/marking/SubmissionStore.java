package org.goldthread.marking;

import java.util.function.UnaryOperator;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes one submission in one versioned write. */
@Component
class SubmissionStore {
    /** Candidate and assessor seldom meet; so many meetings in a row mean that something is wrong. */
    private static final int TRIES = 8;

    private final SubmissionRepository submissions;

    SubmissionStore(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /** A submission that people may know of: one that is only prepared is not found. */
    Submission find(SubmissionId id) {
        return submissions
                .findById(id)
                .filter(submission -> submission.state() != SubmissionState.PREPARED)
                .orElseThrow(() -> notFound(id));
    }

    /**
     * Applies {@code change} to what is stored. Where somebody else was quicker, it is applied anew to what they left, so
     * that its rules speak about that.
     */
    Submission change(SubmissionId id, UnaryOperator<Submission> change) {
        for (int attempt = 1; ; attempt++) {
            var before = submissions.findById(id).orElseThrow(() -> notFound(id));
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            try {
                return submissions.save(after);
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    static NotFound notFound(SubmissionId id) {
        return new NotFound("submission " + id.value());
    }
}
